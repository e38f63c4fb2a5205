import { Columns3, Rows3 } from 'lucide-react';
import { memo } from 'react';
import {
  type TicketGroup,
  type TicketList,
  ticketColumns,
  ticketGroups,
} from '../../../../shared/features/tickets/list.ts';
import { call } from '../../../client/index.ts';
import { Button, Checkbox, Menu, Popover, useT } from '../../../ui/index.ts';
import { useListSettings } from '../../views/settings.ts';
import { ExportList } from './export-list.tsx';

const ungrouped = 'none';

/** How the list is shown: grouping, columns, and its export. */
export const ListTools = memo(function ListTools({ list }: { list: TicketList }) {
  const t = useT();
  const [settings, change] = useListSettings(list);
  const { order, columns, filter, reason } = settings;
  return (
    <>
      <Menu
        trigger={
          <Button variant="quiet" size="small" icon={Rows3}>
            {order.group === null
              ? t('tickets.screen.group')
              : t('tickets.screen.groupBy', { field: t(`tickets.field.${order.group}`) })}
          </Button>
        }
        groups={[
          {
            title: t('tickets.screen.group'),
            value: order.group ?? ungrouped,
            choices: [
              { id: ungrouped, label: t('tickets.screen.groupNone') },
              ...ticketGroups.map((id) => ({
                id,
                label: t('tickets.screen.groupBy', { field: t(`tickets.field.${id}`) }),
              })),
            ],
            onChoose: (id) => change({ order: { ...order, group: id === ungrouped ? null : (id as TicketGroup) } }),
          },
        ]}
      />
      <Popover
        label={t('tickets.screen.columnsHint')}
        placement="bottom end"
        trigger={
          <Button variant="quiet" size="small" icon={Columns3}>
            {t('tickets.screen.columns')}
          </Button>
        }
      >
        <div className="tk-columns">
          {ticketColumns.map((column) => (
            <Checkbox
              key={column}
              isSelected={columns.includes(column)}
              isDisabled={column === 'title'}
              onChange={(on) =>
                change({ columns: ticketColumns.filter((each) => (each === column ? on : columns.includes(each))) })
              }
            >
              {t(`tickets.field.${column}`)}
            </Checkbox>
          ))}
        </div>
      </Popover>
      <ExportList
        label={t('tickets.screen.exportHint')}
        name={t(`tickets.list.${list}`)}
        run={() => call('ticket.export', { list, filter, order, ...(reason === null ? {} : { reason: reason.text }) })}
      />
    </>
  );
});
