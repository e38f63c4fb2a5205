import './tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabSpec<K extends string> = { id: K; label: ReactNode; content: ReactNode };

/** Sheets of which one is seen. */
export function Tabs<K extends string>({
  label,
  tabs,
  selected,
  onSelect,
  className = '',
}: {
  label: string;
  tabs: readonly TabSpec<K>[];
  selected: K;
  onSelect: (id: K) => void;
  className?: string;
}) {
  return (
    <AriaTabs className={`ui-tabs ${className}`} selectedKey={selected} onSelectionChange={(key) => onSelect(key as K)}>
      <TabList className="ui-tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="ui-tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
