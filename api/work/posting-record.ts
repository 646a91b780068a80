/** A row behind a figure, as the work store has it. */
export interface PostingRecord {
  readonly id: number;
  readonly bookingId: string | undefined;
  /** The number under which another system reported it; undefined for what facts say. */
  readonly number: string | undefined;
  readonly winId: string | undefined;
  readonly opportunityId: string | undefined;
  readonly subjectKey: string;
  readonly indicator: string;
  readonly employeeKey: string | undefined;
  readonly employeeName: string;
  readonly unitKey: string;
  readonly role: string;
  readonly basisPoints: number;
  readonly amount: number;
  readonly isProvisional: boolean;
  readonly isReversal: boolean;
  readonly postedOn: string;
  readonly productName: string | undefined;
  readonly product: string | undefined;
}
