/** The colours of the pages (`werkbak/onderdelen/tokens.css`), as a mail can have them: written out. */
export const LICHT = {
  pagina: '#f2f5f8',
  vlak: '#ffffff',
  tekst: '#16202b',
  stil: '#4a5664',
  lijn: '#d3dae1',
  merk: '#12355b',
  actie: '#1557a0',
  opActie: '#ffffff',
  fout: '#a8160f',
  foutVlak: '#fdf1f0',
} as const;

/** The same in the dark: every pair of text and background has a contrast of at least 4.5:1. */
export const DONKER: Record<keyof typeof LICHT, string> = {
  pagina: '#0f151c',
  vlak: '#182029',
  tekst: '#e8edf2',
  stil: '#b3bdc8',
  lijn: '#3a4653',
  merk: '#a9cdf2',
  actie: '#8fc1f5',
  opActie: '#0c2642',
  fout: '#ffb3ad',
  foutVlak: '#3a1715',
};
