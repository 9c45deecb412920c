// What a page says first in a language that only a city's own words can be read in: what is in it, and what is not.
import { contentLanguage, type ContentLanguage } from './content-languages';

interface Notice {
  /** "The city's own words are shown in … where a translation exists. The rest is in English." */
  text: string;
  /** "Machine translation. No person has checked it yet." Stands until somebody who reads the language has. */
  draft: string;
}

/** In the languages New York publishes in (its Local Law 30 of 2017) that there is no interface in. None has been read by a person. */
const NOTICES: Readonly<Record<string, Notice>> = {
  ar: {
    text: 'تُعرض نصوص المدينة نفسها بالعربية حيث توجد ترجمة. أما الباقي فهو بالإنجليزية.',
    draft: 'ترجمة آلية. لم يراجعها أي شخص بعد.',
  },
  bn: {
    text: 'শহরের নিজের লেখা বাংলায় দেখানো হয়, যেখানে অনুবাদ আছে। বাকিটা ইংরেজিতে।',
    draft: 'যন্ত্রের অনুবাদ। এখনো কোনো মানুষ এটি পড়ে দেখেননি।',
  },
  fr: {
    text: 'Les textes de la ville sont affichés en français lorsqu’une traduction existe. Le reste est en anglais.',
    draft: 'Traduction automatique. Personne ne l’a encore relue.',
  },
  ht: {
    text: 'Sa vil la ekri li menm parèt an kreyòl ayisyen lè gen yon tradiksyon. Tout rès la an angle.',
    draft: 'Tradiksyon otomatik. Okenn moun poko verifye li.',
  },
  ko: {
    text: '시가 직접 쓴 글은 번역이 있는 경우 한국어로 표시됩니다. 나머지는 영어입니다.',
    draft: '기계 번역입니다. 아직 사람이 확인하지 않았습니다.',
  },
  pl: {
    text: 'Teksty miasta są wyświetlane po polsku, jeśli istnieje tłumaczenie. Reszta jest po angielsku.',
    draft: 'Tłumaczenie maszynowe. Nikt go jeszcze nie sprawdził.',
  },
  ru: {
    text: 'Собственные тексты города показаны на русском языке там, где есть перевод. Остальное — на английском.',
    draft: 'Машинный перевод. Его ещё никто не проверил.',
  },
  ur: {
    text: 'شہر کے اپنے الفاظ اردو میں دکھائے جاتے ہیں جہاں ترجمہ موجود ہے۔ باقی انگریزی میں ہے۔',
    draft: 'مشینی ترجمہ۔ ابھی تک کسی شخص نے اسے نہیں پڑھا۔',
  },
  'zh-Hant': {
    text: '市府自己的文字如有譯文，會以繁體中文顯示。其餘內容為英文。',
    draft: '機器翻譯，尚未有人審閱。',
  },
};

/** The notice in a language with the language it is in; null for one it was not written in yet. */
export function contentNotice(tag: string | undefined): (Notice & ContentLanguage) | null {
  const language = contentLanguage(tag);
  const notice = language && Object.hasOwn(NOTICES, language.tag) ? NOTICES[language.tag] : undefined;
  return language && notice ? { ...language, ...notice } : null;
}
