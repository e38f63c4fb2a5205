import { useEffect, useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { KeyHint, useT } from '../ui/index.ts';
import { type PaletteItem, usePaletteSources } from './palette-sources.ts';

type Section = { id: string; title: string; order: number; items: readonly PaletteItem[] };

/** Asks every source for what is typed; a slow one never holds up the others. */
function useSections(text: string): Section[] {
  const sources = usePaletteSources((state) => state.sources);
  const [found, setFound] = useState<Readonly<Record<string, Section>>>({});
  useEffect(() => {
    const stop = new AbortController();
    for (const each of sources) {
      const { id, title, order, find } = each.current();
      void Promise.resolve(find(text, stop.signal)).then(
        (items) => {
          if (!stop.signal.aborted) setFound((old) => ({ ...old, [id]: { id, title, order, items } }));
        },
        // What a source cannot find now, it does not show; its own screen tells why.
        () => undefined,
      );
    }
    return () => stop.abort();
  }, [sources, text]);
  return useMemo(
    () =>
      Object.values(found)
        .filter(({ items }) => items.length > 0)
        .sort((left, right) => left.order - right.order),
    [found],
  );
}

/** The one box to go, find and do. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const sections = useSections(text.trim());
  const run = (key: string) => {
    const [section, ...rest] = key.split('/');
    const item = sections.find(({ id }) => id === section)?.items.find(({ id }) => id === rest.join('/'));
    if (!item) return;
    onClose();
    item.run();
  };
  return (
    <ModalOverlay className="ui-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="ui-modal palette">
        <Dialog className="ui-dialog" aria-label={t('shell.palette')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={t('shell.palette')} autoFocus>
              <Input className="palette-input" placeholder={t('shell.palette')} />
            </SearchField>
            <ListBox
              className="palette-list"
              aria-label={t('shell.palette')}
              items={sections}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <div className="palette-note">{t('shell.paletteEmpty')}</div>}
            >
              {(section) => (
                <ListBoxSection id={section.id}>
                  <Header className="ui-list-header">{section.title}</Header>
                  <Collection items={section.items}>{(item) => <Item section={section.id} item={item} />}</Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <p className="palette-note">
            {text === '' && `${t('shell.paletteHint')} `}
            {t('search.hint', { examples: t('search.hintExamples') })}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Item({ section, item }: { section: string; item: PaletteItem }) {
  return (
    <ListBoxItem
      id={`${section}/${item.id}`}
      textValue={item.text}
      className="ui-list-item"
      isDisabled={item.isHint === true}
    >
      {item.icon && <item.icon className="ui-icon" aria-hidden />}
      <span className="ui-list-item-text ui-ellipsis">
        {item.label ?? item.text}
        {item.detail !== undefined && <span className="ui-list-item-detail"> {item.detail}</span>}
      </span>
      {item.keys?.split(' ').map((part) => (
        <KeyHint key={part} keys={part} />
      ))}
    </ListBoxItem>
  );
}
