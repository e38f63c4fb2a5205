import { Checkbox, Dialog, KeyHint, useT } from '../ui/index.ts';
import { type Shortcut, useShortcuts, useSingleKeys } from './shortcuts.ts';

/** Lists the keys that do something now. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const shortcuts = useShortcuts();
  const [single, setSingle] = useSingleKeys();
  const general = t('shell.keys.general');
  const groups = new Map<string, Shortcut[]>([[general, []]]);
  for (const shortcut of shortcuts) {
    const name = shortcut.group ?? general;
    groups.set(name, [...(groups.get(name) ?? []), shortcut]);
  }
  return (
    <Dialog title={t('shell.keys.title')} isOpen onClose={onClose} isDismissable size="wide">
      <div className="ui-stack">
        <p className="ui-muted">{t('shell.keys.explain')}</p>
        <div className="shell-keys">
          {[...groups].map(([name, entries]) => (
            <section key={name}>
              <h3>{name}</h3>
              <dl>
                {entries.map(({ keys, label }) => (
                  <div key={keys} className="shell-key-row">
                    <dt>{label}</dt>
                    <dd>
                      {keys.split(' ').map((part) => (
                        <KeyHint key={part} keys={part} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <Checkbox isSelected={single} onChange={setSingle} detail={t('shell.keys.singleDetail')}>
          {t('shell.keys.single')}
        </Checkbox>
      </div>
    </Dialog>
  );
}
