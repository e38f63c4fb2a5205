/** Encrypts a database file anew with another key and puts it in the old one's place, in a thread of its own. */
export type Reencrypter = {
  /** `progress` tells bytes done of the bytes there are. */
  reencrypt(
    job: { file: string; key: Uint8Array; newKey: Uint8Array; nativeBinding: string | undefined },
    progress: (done: number, total: number) => void,
  ): Promise<void>;
};
