/** What a desk does, over and over: two thirds reading. */
export const mix = ['read', 'read', 'write', 'read', 'read', 'write'] as const;
export type Mix = typeof mix;

/** What operations took in milliseconds, and how many were refused as busy. */
export type Waits = { read: number[]; write: number[]; refused: number };

/** Half a second to one and a half before the next operation, the same each time. */
export const pauseBefore = (turn: number): number => 500 + ((turn * 619) % 1_000);
