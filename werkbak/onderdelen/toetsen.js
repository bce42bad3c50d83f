/* Shortcuts for who works with a keyboard. Every page works without this file, and they can be switched off (WCAG 2.1.4). */
(() => {
  'use strict';

  const BEWAARD = 'doorbraak-sneltoetsen';
  const venster = document.getElementById('sneltoetsen');
  const opener = document.getElementById('sneltoetsen-open');
  const sluiter = document.getElementById('sneltoetsen-sluit');
  const schakelaar = document.getElementById('sneltoetsen-aan');
  if (!venster || !opener || !sluiter || !schakelaar || typeof venster.showModal !== 'function') return;

  /** Whether this browser has them on; one that keeps nothing has them on until the page is left. */
  function lees() {
    try {
      return localStorage.getItem(BEWAARD) !== 'uit';
    } catch {
      return true;
    }
  }

  function bewaar(aan) {
    try {
      localStorage.setItem(BEWAARD, aan ? 'aan' : 'uit');
    } catch {
      // Then it holds for this page.
    }
  }

  function zichtbaar(element) {
    return element.getClientRects().length > 0;
  }

  /** The first link of every row of the lists of the page. */
  function regels() {
    return [...document.querySelectorAll('main .lijst tbody tr')]
      .map((rij) => [...rij.querySelectorAll('a[href]')].find(zichtbaar))
      .filter((link) => link !== undefined);
  }

  function ga(stap) {
    const links = regels();
    const rij = document.activeElement?.closest('tr');
    const hier = links.findIndex((link) => rij !== null && rij !== undefined && rij.contains(link));
    const naar = links[hier === -1 ? 0 : Math.min(Math.max(hier + stap, 0), links.length - 1)];
    naar?.focus();
    naar?.scrollIntoView({ block: 'nearest' });
  }

  function zoek() {
    const veld = document.querySelector('form[role="search"] input[type="search"]');
    veld?.focus();
    veld?.select();
  }

  const TOETSEN = {
    '/': zoek,
    '?': () => venster.showModal(),
    j: () => ga(1),
    k: () => ga(-1),
  };

  function typt(element) {
    return (
      element instanceof Element && element.closest('input, select, textarea, [contenteditable]') !== null
    );
  }

  let aan = lees();
  schakelaar.checked = aan;
  schakelaar.addEventListener('change', () => {
    aan = schakelaar.checked;
    bewaar(aan);
  });
  opener.hidden = false;
  opener.addEventListener('click', () => venster.showModal());
  sluiter.addEventListener('click', () => venster.close());
  document.addEventListener('keydown', (gebeurtenis) => {
    const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = gebeurtenis;
    if (!aan || defaultPrevented || ctrlKey || metaKey || altKey || venster.open || typt(target)) return;
    if (!Object.hasOwn(TOETSEN, key)) return;
    gebeurtenis.preventDefault();
    TOETSEN[key]();
  });
})();
