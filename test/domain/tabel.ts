/** Reads a table: its columns, and its lines as name and cells. */
export function tabel(tekst: string): { kolommen: string[]; regels: { wie: string; cellen: string[] }[] } {
  const [kop = '', ...rest] = tekst.split('\n').filter((regel) => regel.trim() !== '');
  const kolommen = kop.trim().split(/\s+/);
  const regels = rest.map((regel) => {
    const delen = regel.trim().split(/\s+/);
    return {
      wie: delen.slice(0, -kolommen.length).join(' '),
      cellen: delen.slice(-kolommen.length),
    };
  });
  return { kolommen, regels };
}
