export type SetupErrorCode =
  | 'JAVA_MISSING'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'DISK_FULL'
  | 'PORT_TAKEN'
  | 'SERVER_FAILED'
  | 'ALREADY_RUNNING'
  | 'UNSAFE_ADDRESS'
  | 'DEMO_STORE';

/** Something on the machine has to be put right by a person before Proxima can run. The message says what, in one line. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly code: SetupErrorCode;

  constructor(code: SetupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
