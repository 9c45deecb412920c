// Keeps the language somebody chose, on this device and for their mails, and leads back. Shows no page of its own.
import { redirectDocument, type ActionFunctionArgs } from 'react-router';
import { languageCookie, LANGUAGES, languageOf } from '@plumbline/language/domain';
import { execute, formOf, formText, graphql, nextAddress, isDemo, publicUrl } from '@plumbline/platform/web';

const chooseMutation = graphql(`
  mutation ChooseLanguage($input: ChooseLanguageInput!) {
    chooseLanguage(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

const citiesQuery = graphql(`
  query CitiesToWriteTo {
    viewer {
      cities {
        slug
      }
    }
  }
`);

export async function action({ request }: ActionFunctionArgs) {
  const form = await formOf(request);
  const language = languageOf(formText(form, 'language'), { test: isDemo() });
  const next = formText(form, 'next');
  const back = /^\/log-(in|out)(\?|$)/.test(next) ? next : nextAddress(next);
  if (!language) throw redirectDocument(back);
  if (!LANGUAGES[language].pseudo) await rememberForMails(request, language);
  const cookie = languageCookie(language, publicUrl().startsWith('https:'));
  throw redirectDocument(back, { headers: { 'Set-Cookie': cookie } });
}

export function loader() {
  throw redirectDocument('/choose-city');
}

/** Nobody need be logged in to choose a language; the cookie alone does for the pages. */
async function rememberForMails(request: Request, language: string): Promise<void> {
  const { viewer } = await execute(citiesQuery, {}, { request });
  const cities = viewer?.cities ?? [];
  await Promise.all(
    cities.map(({ slug }) => execute(chooseMutation, { input: { language } }, { request, city: slug })),
  );
}
