import { Columns3, Download, Rows3 } from 'lucide-react';
import { memo, useState } from 'react';
import {
  type TicketGroup,
  type TicketList,
  ticketColumns,
  ticketGroups,
} from '../../../../shared/features/tickets/list.ts';
import { call, errorOf, host } from '../../../client/index.ts';
import { Button, Checkbox, IconButton, Menu, Popover, toast, useT } from '../../../ui/index.ts';
import { useListSettings } from '../../views/settings.ts';
import { useSayError } from '../say-error.ts';

const ungrouped = 'none';

/** How the list is shown: grouping, columns, and its export. */
export const ListTools = memo(function ListTools({ list }: { list: TicketList }) {
  const t = useT();
  const sayError = useSayError();
  const [settings, change] = useListSettings(list);
  const [exporting, setExporting] = useState(false);
  const { order, columns, filter, reason } = settings;
  const exportCsv = async () => {
    setExporting(true);
    try {
      const input = { list, filter, order, ...(reason === null ? {} : { reason: reason.text }) };
      const { csv, rows } = await call('ticket.export', input);
      const { saved } = await host('saveText', { name: `${t(`tickets.list.${list}`)}.csv`, text: csv });
      if (saved) toast({ text: t('tickets.screen.exported', { count: rows }) });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    } finally {
      setExporting(false);
    }
  };
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
      <IconButton
        size="small"
        icon={Download}
        label={t('tickets.screen.exportHint')}
        isDisabled={exporting}
        onPress={() => void exportCsv()}
      />
    </>
  );
});
