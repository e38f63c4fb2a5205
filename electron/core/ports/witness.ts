/** The newest audit head of an office that this desktop has seen. */
export type WitnessedHead = { seq: number; hash: string };

/** Lies outside the office folder, so that whoever rewrites or swaps the office does not rewrite this too. */
export type Witness = {
  recall(officeId: string): Promise<WitnessedHead | null>;
  remember(officeId: string, head: WitnessedHead): Promise<void>;
  /** Takes this head for the newest, though a longer trail was seen: someone with the office's key went back to a backup. */
  accept(officeId: string, head: WitnessedHead): Promise<void>;
  /** Failed sign-ins, which happen before there is a key; merged into the trail at the next sign-in. */
  noteFailedSignIn(officeId: string, attempt: FailedSignIn): Promise<void>;
  failedSignIns(officeId: string): Promise<FailedSignIn[]>;
  clearFailedSignIns(officeId: string): Promise<void>;
  /** Wrong attempts in a row by one login, for the growing delay; someone else's success does not end it. */
  wrongAttempts(officeId: string, loginTag: string): Promise<WrongAttempts | null>;
  countWrongAttempt(officeId: string, loginTag: string, at: string): Promise<void>;
  forgetWrongAttempts(officeId: string, loginTag: string): Promise<void>;
};
/** `loginTag` is the keyed digest under which key files are found, so that no name is written outside the office. */
export type FailedSignIn = { at: string; loginTag: string };
export type WrongAttempts = { count: number; lastAt: string };
