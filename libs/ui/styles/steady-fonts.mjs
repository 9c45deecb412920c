// Keeps text where it is while a page opens.

/**
 * A PostCSS plugin: a font that is not there when the text is painted is not put in later (it is, from the second page
 * on). The design system lets fonts take over after a moment, which moves all text below a reader's eyes.
 */
export function steadyFonts() {
  return {
    postcssPlugin: 'steady-fonts',
    /** @param {{ value: string, parent?: { type: string, name?: string } }} declaration */
    Declaration(declaration) {
      const { parent } = declaration;
      if (parent?.type === 'atrule' && parent.name === 'font-face' && declaration.value === 'fallback') {
        declaration.value = 'optional';
      }
    },
  };
}
