import type { backups as shape } from '../en/backups.ts';
import type { Translated } from '../shape.ts';

export const backups: Translated<typeof shape> = {
  title: 'Sikkerhedskopier',
  explain:
    'En sikkerhedskopi er en hel, krypteret kopi af kontoret. Den kontrolleres, før den tæller; imens arbejder alle videre. Kun administratorer og gendannelsesnøglen åbner den.',
  make: 'Lav en sikkerhedskopi nu',
  elsewhere: 'Lav en et andet sted…',
  running: 'Sikkerhedskopien laves og kontrolleres',
  done: 'Sikkerhedskopien er lavet og kontrolleret.',
  none: 'Her er endnu ingen sikkerhedskopi.',
  at: 'Lavet',
  size: 'Database',
  files: 'Filer',
  missing_one: '{{count}} fil manglede på kontoret',
  missing_other: '{{count}} filer manglede på kontoret',
  lost_one:
    '{{count}} af kontorets filer manglede allerede. Se på dens ticket, og hent den fra en ældre sikkerhedskopi.',
  lost_other:
    '{{count}} af kontorets filer manglede allerede. Se på deres tickets, og hent dem fra en ældre sikkerhedskopi.',
  second:
    'Hav en anden sikkerhedskopi på et andet drev: denne ligger ved siden af kontoret og går tabt sammen med det.',
  list: 'Kontorets sikkerhedskopier',
  restore: {
    title: 'Gendan fra en sikkerhedskopi',
    text: 'Kontoret laves på ny i en anden mappe. Det, der er, bliver, som det er, til du har sammenlignet.',
    from: 'Mappe med sikkerhedskopierne',
    fromHint: 'Kontorets mappe »backups« eller en mappe, hvis navn begynder med »griffel-«.',
    noneFound: 'Der er ingen sikkerhedskopier i denne mappe.',
    which: 'Sikkerhedskopi',
    opener: 'Åbn den med',
    passphrase: 'En administrators adgangssætning fra den dag',
    recovery: 'Gendannelsesnøglen',
    target: 'Kontorets nye mappe',
    submit: 'Gendan',
    running: 'Sikkerhedskopien kontrolleres og kopieres…',
    done: 'Kontoret er gendannet. Log ind.',
    damaged_one: '{{count}} fil mangler eller er beskadiget i sikkerhedskopien. Alt andet er der.',
    damaged_other: '{{count}} filer mangler eller er beskadiget i sikkerhedskopien. Alt andet er der.',
    chosen: '{{at}}, post {{seq}} i revisionssporet',
  },
};
