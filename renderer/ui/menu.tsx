import './menu.css';
import './list-box.css';
import { Check, type LucideIcon } from 'lucide-react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';

export type MenuEntry = {
  id: string;
  label: string;
  icon?: LucideIcon;
  keys?: string;
  isDisabled?: boolean;
  run: () => void;
};
/** Entries under a title, of which one is in force. */
export type MenuChoices = {
  title: string;
  choices: readonly { id: string; label: string }[];
  value: string;
  onChoose: (id: string) => void;
};
export type MenuGroup = readonly MenuEntry[] | MenuChoices;

/** A menu under its button. `groups` are parted by lines. */
export function Menu({
  trigger,
  groups,
  placement = 'bottom start',
  header,
}: {
  trigger: ReactElement;
  groups: readonly MenuGroup[];
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  header?: ReactNode;
}) {
  const shown = groups.filter((group) => !Array.isArray(group) || group.length > 0);
  const entries = new Map(shown.flatMap((group) => (isChoices(group) ? [] : group)).map((entry) => [entry.id, entry]));
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover" placement={placement}>
        {header}
        <AriaMenu className="ui-menu" onAction={(id) => entries.get(String(id))?.run()}>
          {shown.map((group, index) => (
            <Fragment key={isChoices(group) ? group.title : group[0]?.id}>
              {index > 0 && <Separator className="ui-menu-separator" />}
              {isChoices(group) ? (
                <Choices group={group} />
              ) : (
                group.map((entry) => <Entry key={entry.id} entry={entry} />)
              )}
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function isChoices(group: MenuGroup): group is MenuChoices {
  return !Array.isArray(group);
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <MenuItem id={entry.id} textValue={entry.label} isDisabled={entry.isDisabled ?? false} className="ui-menu-item">
      {entry.icon && <entry.icon className="ui-icon" aria-hidden />}
      <span className="ui-menu-item-label">{entry.label}</span>
      {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
    </MenuItem>
  );
}

function Choices({ group }: { group: MenuChoices }) {
  return (
    <MenuSection
      selectionMode="single"
      selectedKeys={[group.value]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        for (const key of keys) group.onChoose(String(key));
      }}
    >
      <Header className="ui-menu-title">{group.title}</Header>
      {group.choices.map((choice) => (
        <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="ui-menu-item ui-list-item">
          <Check className="ui-list-check" aria-hidden />
          <span className="ui-menu-item-label">{choice.label}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
