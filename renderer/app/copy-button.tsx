import { Copy } from 'lucide-react';
import { host } from '../client/index.ts';
import { IconButton, toast, useT } from '../ui/index.ts';

/** Puts a text on the clipboard and says so. */
export function useCopy() {
  const t = useT();
  return (text: string) => void host('copyText', { text }).then(() => toast({ text: t('common.copied') }));
}

/** Copies a number or an address that stands beside it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const copy = useCopy();
  return <IconButton size="small" icon={Copy} label={label} onPress={() => copy(text)} />;
}
