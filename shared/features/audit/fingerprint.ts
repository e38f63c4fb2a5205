import type { AuditHead } from './operations.ts';

/** What people take for one another, or type in small letters, in a form that compares. */
export function plainFingerprint(text: string): string {
  return text
    .toUpperCase()
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1')
    .replace(/[^0-9A-Z]/gu, '');
}

/** A fingerprint as it stands on paper, and as it can be read back: `4711, 7KQ2-M9XD-…`. */
export const sayHead = ({ seq, fingerprint }: AuditHead): string => `${seq}, ${fingerprint}`;

const signs = 20;
/** The entry and its fingerprint in what somebody typed from paper; null where it is not one. */
export function readHead(text: string): AuditHead | null {
  const [, digits = '', rest = ''] = /^\D*(\d{1,15})\s*[,;:\s]\s*(.+)$/su.exec(text.trim()) ?? [];
  const fingerprint = plainFingerprint(rest);
  return Number(digits) > 0 && fingerprint.length === signs ? { seq: Number(digits), fingerprint } : null;
}
