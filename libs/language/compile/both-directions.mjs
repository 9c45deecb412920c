// Rewrites styles that say "left" and "right" so that one stylesheet reads well in both directions.

/** @type {Record<string, string>} */
const LOGICAL = { left: 'inset-inline-start', right: 'inset-inline-end' };
for (const box of ['margin', 'padding', 'scroll-margin', 'scroll-padding']) {
  LOGICAL[`${box}-left`] = `${box}-inline-start`;
  LOGICAL[`${box}-right`] = `${box}-inline-end`;
}
for (const part of ['', '-width', '-style', '-color']) {
  LOGICAL[`border-left${part}`] = `border-inline-start${part}`;
  LOGICAL[`border-right${part}`] = `border-inline-end${part}`;
}
for (const edge of ['top', 'bottom']) {
  const block = edge === 'top' ? 'start' : 'end';
  LOGICAL[`border-${edge}-left-radius`] = `border-${block}-start-radius`;
  LOGICAL[`border-${edge}-right-radius`] = `border-${block}-end-radius`;
}

/** @type {Record<string, Record<string, string>>} */
const VALUES = {
  'text-align': { left: 'start', right: 'end' },
  float: { left: 'inline-start', right: 'inline-end' },
  clear: { left: 'inline-start', right: 'inline-end' },
};

/**
 * A PostCSS plugin: left and right become the start and the end of a line. A shorthand of four sizes whose sides
 * differ is split into its block and inline halves. Background positions and transforms stay as they are written.
 */
export function bothDirections() {
  return {
    postcssPlugin: 'plumbline-both-directions',
    /** @param {{ prop: string, value: string, cloneBefore: (to: object) => unknown, remove: () => void }} one */
    Declaration(one) {
      const logical = LOGICAL[one.prop];
      if (logical) one.prop = logical;
      const value = VALUES[one.prop]?.[one.value];
      if (value) one.value = value;
      if (one.prop !== 'margin' && one.prop !== 'padding') return;
      const [top, right, bottom, left, ...more] = one.value.split(/\s+(?![^(]*\))/);
      if (!left || more.length > 0 || right === left) return;
      one.cloneBefore({ prop: `${one.prop}-block`, value: `${top} ${bottom}` });
      one.cloneBefore({ prop: `${one.prop}-inline`, value: `${left} ${right}` });
      one.remove();
    },
  };
}
