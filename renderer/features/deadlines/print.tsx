import { FileDown, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { listPaper } from '../../../shared/features/deadlines/paper/list.ts';
import type { PaperList } from '../../../shared/features/deadlines/paper/lists.ts';
import type { Paper, PaperHead } from '../../../shared/features/deadlines/paper/sheet.ts';
import { slipPaper } from '../../../shared/features/deadlines/paper/slip.ts';
import type { Words } from '../../../shared/features/deadlines/sentences.ts';
import { type DeadlineDetail, deadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { useAction } from '../../app/actions.ts';
import { call, errorOf, host, useMe, useSignedIn } from '../../client/index.ts';
import { IconButton, Menu, toast, useLanguage, useSayError } from '../../ui/index.ts';
import { civilToday } from '../tickets/dates.ts';
import { useWords } from './reckoning.tsx';

/** Made at the moment of printing, so that it says how things stand then. */
type Making = { name: string; make: () => Promise<Paper> };

/** Prints papers and saves them as PDF. */
function usePrinting() {
  const { t } = useWords();
  const sayError = useSayError();
  const guarded = (work: () => Promise<void>) =>
    void work().catch((thrown) => toast({ text: sayError(errorOf(thrown)), tone: 'caution' }));
  return {
    print: ({ make }: Making) =>
      guarded(async () => {
        await host('printPaper', await make());
      }),
    save: ({ name, make }: Making) =>
      guarded(async () => {
        const { saved } = await host('savePaper', { name: `${name}.pdf`, ...(await make()) });
        if (saved) toast({ text: `${name}: ${t('deadlineBook.print.saved')}` });
      }),
  };
}

/** Who prints, in which language. */
function useHead(): { words: Words; headed: (head: PaperHead['head']) => PaperHead } {
  const words = useWords();
  const language = useLanguage();
  const me = useMe();
  const office = useSignedIn()?.office.name ?? '';
  return useMemo(
    () => ({
      words,
      headed: (head) => ({ language, office, by: me.name, at: new Date().toISOString(), head }),
    }),
    [words, language, office, me.name],
  );
}

/** Prints or saves what the screen shows, with where the trail stands at that moment. */
export function PaperButtons({ name, make }: { name: string; make: (about: PaperHead, words: Words) => Paper }) {
  const { words, headed } = useHead();
  const { t } = words;
  const { print, save } = usePrinting();
  const paper: Making = { name, make: async () => make(headed(await call('audit.head', {})), words) };
  useAction('page.print', () => print(paper));
  useAction('page.savePdf', () => save(paper));
  return (
    <>
      <IconButton size="small" icon={Printer} label={t('deadlineBook.print.print')} onPress={() => print(paper)} />
      <IconButton size="small" icon={FileDown} label={t('deadlineBook.print.pdf')} onPress={() => save(paper)} />
    </>
  );
}

/** Prints or saves the slip of one entry. */
export function SlipButtons({ deadline }: { deadline: DeadlineDetail }) {
  return (
    <PaperButtons name={deadlineNumber(deadline.number)} make={(about, words) => slipPaper(about, deadline, words)} />
  );
}

/** Which of the book's entries a list on paper shows; `only` says it in words. */
export type Narrowed = {
  readonly from: string | null;
  readonly where: Pick<Parameters<typeof call<'deadline.paper'>>[1], 'person' | 'team' | 'matter'>;
  readonly only: string | null;
};

/** The day's list and the list of four weeks, on paper or as PDF. */
export function ListMenu({ narrowed: { from, where, only } }: { narrowed: Narrowed }) {
  const { words, headed } = useHead();
  const { t } = words;
  const { print, save } = usePrinting();
  const making = (list: PaperList): Making => {
    const today = civilToday();
    const first = from ?? today;
    return {
      name: `${t(list === 'day' ? 'deadlinePaper.nameDay' : 'deadlinePaper.nameWeeks')} ${first}`,
      make: async () => {
        const { head, ...rows } = await call('deadline.paper', { list, from: first, today, ...where });
        return listPaper(headed(head), { list, from: first, today, only, ...rows }, words);
      },
    };
  };
  useAction('page.print', () => print(making('day')));
  useAction('page.savePdf', () => save(making('day')));
  return (
    <Menu
      placement="bottom end"
      trigger={<IconButton size="small" icon={Printer} label={t('deadlinePaper.menu')} />}
      groups={[
        [
          { id: 'day', icon: Printer, label: t('deadlinePaper.printDay'), run: () => print(making('day')) },
          { id: 'weeks', icon: Printer, label: t('deadlinePaper.printWeeks'), run: () => print(making('weeks')) },
        ],
        [
          { id: 'dayPdf', icon: FileDown, label: t('deadlinePaper.pdfDay'), run: () => save(making('day')) },
          { id: 'weeksPdf', icon: FileDown, label: t('deadlinePaper.pdfWeeks'), run: () => save(making('weeks')) },
        ],
      ]}
    />
  );
}
