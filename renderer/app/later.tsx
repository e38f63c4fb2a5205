import { type ComponentType, useEffect, useState } from 'react';

/** A part of the window that is loaded after the first screen: when it is needed, or by `fetch` once the window rests. */
export type Later<P extends object> = { readonly Component: ComponentType<P>; readonly fetch: () => Promise<void> };

/**
 * Makes such a part. Once it is here it is drawn at once, without the pause that React's own `lazy` takes even then, so that no
 * screen appears empty for a moment.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let found: ComponentType<P> | undefined;
  let coming: Promise<void> | undefined;
  const fetch = () => {
    coming ??= load().then(
      (component) => {
        found = component;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  function Component(props: P) {
    const [problem, setProblem] = useState<{ error: unknown } | null>(null);
    const [, setIsHere] = useState(found !== undefined);
    useEffect(() => {
      // It may have come between the drawing and this.
      if (found !== undefined) {
        setIsHere(true);
        return;
      }
      let current = true;
      fetch().then(
        () => current && setIsHere(true),
        (error: unknown) => current && setProblem({ error }),
      );
      return () => {
        current = false;
      };
    }, []);
    // For the boundary above, which offers to try again.
    if (problem !== null) throw problem.error;
    const Found = found;
    return Found === undefined ? null : <Found {...props} />;
  }
  return { Component, fetch };
}

/** Loads one after the other while the window has nothing else to do. What fails is loaded when it is needed. */
export function fetchWhenIdle(loads: readonly (() => Promise<void>)[]): void {
  const [first, ...rest] = loads;
  if (first === undefined) return;
  const next = () => fetchWhenIdle(rest);
  requestIdleCallback(() => void first().then(next, next), { timeout: 500 });
}
