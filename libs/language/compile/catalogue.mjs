// Catalogues as files (PO): read into messages a page can say, and written from what the code says.
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';

/**
 * The translated messages of a catalogue, taken apart, by their id. What nobody translated is left out, so that it is
 * said in English; so is what is marked `fuzzy`, because its English changed since.
 * @param {string} text  a PO file; each entry's `msgctxt` holds nothing, its `#. js-lingui-id` the message's id
 * @returns {Record<string, unknown>}
 */
export function readCatalogue(text) {
  const messages = PO.parse(text).items.filter(
    (item) => item.msgstr[0] && !item.flags.fuzzy && !item.obsolete,
  );
  return Object.fromEntries(messages.map((item) => [idOf(item), compileMessage(item.msgstr[0] ?? '')]));
}

/** @param {InstanceType<typeof PO.Item>} item */
export function idOf(item) {
  const line = item.extractedComments.find((one) => one.startsWith('id: '));
  if (!line) throw new Error(`The message "${item.msgid}" has no id. Run "npm run messages".`);
  return line.slice('id: '.length);
}

/** A catalogue as a module: what is said, and beside it, for reviewers, what it was translated from. @param {string} text */
export function catalogueModule(text) {
  const entries = PO.parse(text).items.map((item) => ({
    id: idOf(item),
    source: item.msgid,
    text: item.msgstr[0] ?? '',
    places: item.references,
  }));
  return `export default ${JSON.stringify(readCatalogue(text))};\nexport const entries = ${JSON.stringify(entries)};`;
}
