import './split-pane.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMove } from 'react-aria';
import { useT } from './language.tsx';

/**
 * Two parts beside each other; the line between them is moved with the pointer or the arrow keys. Without a right part the left one
 * has the whole width, and stays what it is when the right one comes: its focus and its place.
 */
export function SplitPane({
  left,
  right,
  width,
  onWidth,
  min = 240,
  max = 800,
}: {
  left: ReactNode;
  /** null: nothing. */
  right: ReactNode | null;
  /** Of the left part, in pixels. */
  width: number;
  onWidth: (width: number) => void;
  min?: number;
  max?: number;
}) {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  const current = useRef(width);
  useEffect(() => {
    current.current = width;
    frame.current?.style.setProperty('--split-left', `${width}px`);
  }, [width]);
  const { moveProps } = useMove({
    onMove: ({ deltaX, pointerType }) => {
      const step = pointerType === 'keyboard' ? deltaX * 16 : deltaX;
      current.current = Math.min(max, Math.max(min, current.current + step));
      onWidth(Math.round(current.current));
    },
  });
  return (
    <div className={right === null ? 'ui-whole' : 'ui-split'} ref={frame}>
      <div>{left}</div>
      {right !== null && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a line that moves is a separator with a value, which hr cannot be */}
          <div
            {...moveProps}
            role="separator"
            className="ui-split-handle"
            aria-orientation="vertical"
            aria-label={t('common.resize')}
            aria-valuenow={width}
            aria-valuemin={min}
            aria-valuemax={max}
            tabIndex={0}
          />
          <div>{right}</div>
        </>
      )}
    </div>
  );
}
