import type { z } from 'zod';
import type { Country } from '../../../shared/features/office/operations.ts';

export type CountryCode = z.infer<typeof Country>;

/** Subdivisions by ISO 3166-2, in the country's own words; what their holidays and courts differ by. */
const table: Readonly<Record<CountryCode, string>> = {
  NL: 'NL-DR Drenthe|NL-FL Flevoland|NL-FR Fryslân|NL-GE Gelderland|NL-GR Groningen|NL-LI Limburg|NL-NB Noord-Brabant|NL-NH Noord-Holland|NL-OV Overijssel|NL-UT Utrecht|NL-ZE Zeeland|NL-ZH Zuid-Holland',
  DK: 'DK-84 Hovedstaden|DK-82 Midtjylland|DK-81 Nordjylland|DK-85 Sjælland|DK-83 Syddanmark',
  DE: 'DE-BW Baden-Württemberg|DE-BY Bayern|DE-BE Berlin|DE-BB Brandenburg|DE-HB Bremen|DE-HH Hamburg|DE-HE Hessen|DE-MV Mecklenburg-Vorpommern|DE-NI Niedersachsen|DE-NW Nordrhein-Westfalen|DE-RP Rheinland-Pfalz|DE-SL Saarland|DE-SN Sachsen|DE-ST Sachsen-Anhalt|DE-SH Schleswig-Holstein|DE-TH Thüringen',
  BE: 'BE-BRU Bruxelles / Brussel|BE-VLG Vlaanderen|BE-WAL Wallonie',
  AT: 'AT-1 Burgenland|AT-2 Kärnten|AT-3 Niederösterreich|AT-4 Oberösterreich|AT-5 Salzburg|AT-6 Steiermark|AT-7 Tirol|AT-8 Vorarlberg|AT-9 Wien',
  CH: 'CH-AG Aargau|CH-AR Appenzell Ausserrhoden|CH-AI Appenzell Innerrhoden|CH-BL Basel-Landschaft|CH-BS Basel-Stadt|CH-BE Bern|CH-FR Fribourg|CH-GE Genève|CH-GL Glarus|CH-GR Graubünden|CH-JU Jura|CH-LU Luzern|CH-NE Neuchâtel|CH-NW Nidwalden|CH-OW Obwalden|CH-SG St. Gallen|CH-SH Schaffhausen|CH-SZ Schwyz|CH-SO Solothurn|CH-TG Thurgau|CH-TI Ticino|CH-UR Uri|CH-VS Valais|CH-VD Vaud|CH-ZG Zug|CH-ZH Zürich',
  LU: '',
  GB: 'GB-ENG England|GB-NIR Northern Ireland|GB-SCT Scotland|GB-WLS Cymru / Wales',
  IE: 'IE-C Connacht|IE-L Leinster|IE-M Munster|IE-U Ulster',
};

/** A country's regions; empty where there are none that matter. */
export function regionsOf(country: CountryCode): { id: string; label: string }[] {
  return table[country]
    .split('|')
    .filter(Boolean)
    .map((each) => ({ id: each.slice(0, each.indexOf(' ')), label: each.slice(each.indexOf(' ') + 1) }));
}
