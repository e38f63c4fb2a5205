import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { later } from '../../../renderer/app/later.tsx';

describe('a part that is loaded later', () => {
  it('is empty until it is here, is loaded once, and is then drawn at once', async () => {
    let loads = 0;
    const part = later<{ name: string }>(async () => {
      loads += 1;
      return ({ name }) => <p>{name}</p>;
    });
    expect(renderToString(<part.Component name="Liste" />)).toBe('');
    await Promise.all([part.fetch(), part.fetch()]);
    expect(loads).toBe(1);
    expect(renderToString(<part.Component name="Liste" />)).toBe('<p>Liste</p>');
  });

  it('is tried again after it could not be loaded', async () => {
    const answers = [() => Promise.reject(new Error('away')), () => Promise.resolve(() => <p>here</p>)];
    const part = later(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    await expect(part.fetch()).rejects.toThrow('away');
    await part.fetch();
    expect(renderToString(<part.Component />)).toBe('<p>here</p>');
  });
});
