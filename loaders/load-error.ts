/** What can make a whole load impossible, as opposed to a bad row, which is a value. */
export type LoadErrorCode =
  | 'FOLDER_UNREADABLE'
  | 'MAPPING_UNKNOWN'
  | 'MAPPING_INVALID'
  | 'FORMAT_UNSUPPORTED'
  | 'SQL_INVALID'
  | 'ENCODING_UNKNOWN';

/** A fault that stops a load before or while it runs; what was written until then is kept and resumed. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;

  constructor(code: LoadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LoadError';
    this.code = code;
  }
}
