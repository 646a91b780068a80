export type StoreErrorCode = 'UNREACHABLE' | 'DEADLINE' | 'REFUSED' | 'CONFLICT' | 'FAILED';

/** The graph store could not do what it was asked; `code` says why in one word. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
