import { safeStorage } from 'electron';
import type { KeychainAnswer, KeychainQuestion } from './keychain-messages.ts';

/** Whether the system's keychain protects anything. On Linux without one, Electron would seal with a key that everyone knows. */
export function isKeychainAvailable(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}

/** Seals and unseals on behalf of the core, whose process has no keychain. What is asked and answered is never logged. */
export function answerKeychain(question: KeychainQuestion): KeychainAnswer {
  const { type, id } = question;
  try {
    if (!isKeychainAvailable()) return { type, id, value: null };
    if (question.act === 'seal') return { type, id, value: new Uint8Array(safeStorage.encryptString(question.text)) };
    return { type, id, value: safeStorage.decryptString(Buffer.from(question.bytes)) };
  } catch {
    return { type, id, value: null };
  }
}
