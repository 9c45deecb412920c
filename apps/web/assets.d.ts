// Lets TypeScript know that pages may load a stylesheet.
declare module '*.scss';
