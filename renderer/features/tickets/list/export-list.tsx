import { Download } from 'lucide-react';
import { useState } from 'react';
import { errorOf, host } from '../../../client/index.ts';
import { IconButton, toast, useT } from '../../../ui/index.ts';
import { useSayError } from '../say-error.ts';

/** Saves a whole list, as it is filtered, as CSV. */
export function ExportList({
  label,
  name,
  run,
}: {
  label: string;
  /** What the file is called. */
  name: string;
  run: () => Promise<{ csv: string; rows: number }>;
}) {
  const t = useT();
  const sayError = useSayError();
  const [isRunning, setRunning] = useState(false);
  const save = async () => {
    setRunning(true);
    try {
      const { csv, rows } = await run();
      const { saved } = await host('saveText', { name: `${name}.csv`, text: csv });
      if (saved) toast({ text: t('tickets.screen.exported', { count: rows }) });
    } catch (thrown) {
      toast({ text: sayError(errorOf(thrown)), tone: 'caution' });
    } finally {
      setRunning(false);
    }
  };
  return <IconButton size="small" icon={Download} label={label} isDisabled={isRunning} onPress={() => void save()} />;
}
