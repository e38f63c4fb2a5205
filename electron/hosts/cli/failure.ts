import type { OperationError } from '../../../shared/contract/errors.ts';
import { translator } from '../../../shared/i18n/index.ts';

/** What the person at the command line did or can mend; the message is the one line they see. */
export class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Failure';
  }
}

/** An operation that was refused or failed. */
export class OperationFailure extends Failure {
  readonly error: OperationError;
  constructor(error: OperationError) {
    super(lineOf(error));
    this.error = error;
  }
}

/** One line for people: the code for scripts, what happened, what to do. The command line speaks English, like its words. */
function lineOf({ code, params }: OperationError): string {
  const t = translator('en');
  const values = Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
  const fields = Array.isArray(params['fields'])
    ? params['fields'].map(({ field, problem }) => `${field || 'input'} (${problem})`).join(', ')
    : '';
  const said = fields === '' ? t(`errors.${code}.next`, values) : `Look at: ${fields}`;
  return `${code}: ${t(`errors.${code}.what`, values)} ${said}`.replaceAll(/\s+/gu, ' ');
}
