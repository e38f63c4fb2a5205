/** Griffel's sign: a slate pencil on its slate. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
    >
      <rect x="3" y="3" width="18" height="18" rx="3" />
      <path d="M7.5 16.5 8.4 13 15 6.4a1.6 1.6 0 0 1 2.6 2.6L11 15.6z" strokeLinejoin="round" />
    </svg>
  );
}
