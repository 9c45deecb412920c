// Small numbers beside the name of a group in Spanish texts: "tres residentes negros", "Mujeres latinas: 4".
import type { Span } from './identifiers';
import { tokensOf, type Token } from './tokens';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Numbers as words. "Un" and "una" are articles, and are no numbers here. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  words(
    `uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho
     diecinueve veinte`,
  ).map((word, at) => [word, at + 1]),
);

/** Who is counted. */
const PEOPLE = new Set([
  ...words(
    `personas residentes habitantes solicitantes aspirantes participantes estudiantes jovenes adolescentes menores adultos
     adultas familias hogares padres madres clientes pacientes miembros lideres gerentes agentes policias reclutas
     cadetes pasantes aprendices docentes artistas contratistas conductores conductoras victimas sobrevivientes
     votantes jueces juezas muertes nacimientos arrestos contrataciones ascensos nombramientos trabajadores
     trabajadoras profesores profesoras supervisores supervisoras directores directoras emprendedores emprendedoras
     demandantes comerciantes integrantes representantes persona residente solicitante participante estudiante`,
  ),
  ...bothGenders(
    `vecino empleado candidato alumno nino inquilino arrendatario propietario dueno bombero graduado maestro empresario
     veterano usuario funcionario ingeniero enfermero medico ciudadano detenido recluso abogado becario beneficiario
     companero`,
  ),
]);

/** Words that name a group of people by themselves. */
const GROUPS = new Set([
  ...words(
    `mujeres mujer hombres hombre ninas nina inmigrantes inmigrante migrantes migrante afrodescendientes
     afrodescendiente lesbianas indigenas indigena arabes arabe coreanas coreanos`,
  ),
  ...bothGenders(
    `negro afroamericano hispano asiatico refugiado indocumentado haitiano puertorriqueno mexicano dominicano africano
     salvadoreno guatemalteco filipino`,
  ),
]);

/** The same, but English has the word too and reads it by its own rules; or it is said of things as often as of people. */
const TRAITS = new Set([
  ...words(
    `latinx latine trans transgenero gay gays bisexuales bisexual lgbtq lgbtq+ lgbtqia lgbtqia+ queer multirraciales
     multirracial birraciales birracial vietnamitas musulmanes musulmanas sordas sordos ciegas ciegos chinas chinos
     blancas blancos blanca blanco`,
  ),
  ...bothGenders(`latino chicano discapacitado judio transexual caribeno`),
]);

/** Names of groups in several words, by their first. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    no: [
      ['no', 'binarias'],
      ['no', 'binarios'],
      ['no', 'binaria'],
      ['no', 'binario'],
    ],
    con: [
      ['con', 'discapacidad'],
      ['con', 'discapacidades'],
    ],
    de: [
      ['de', 'color'],
      ['de', 'medio', 'oriente'],
      ['de', 'dos', 'o', 'mas', 'razas'],
      ['de', 'las', 'islas', 'del', 'pacifico'],
      ['de', 'otra', 'raza'],
    ],
    del: [['del', 'norte', 'de', 'africa']],
    nativas: [
      ['nativas', 'de', 'alaska'],
      ['nativas', 'de', 'hawai'],
      ['nativas', 'americanas'],
    ],
    nativos: [
      ['nativos', 'de', 'alaska'],
      ['nativos', 'de', 'hawai'],
      ['nativos', 'americanos'],
    ],
    americanas: [['americanas', 'nativas']],
    americanos: [['americanos', 'nativos']],
  }),
);

/** Small words and how people are described, between a number and the group. */
const BETWEEN = new Set(
  words(
    `de del los las el la sus estas estos esas esos nuevas nuevos nueva nuevo mayores locales actuales antiguas antiguos
     contratadas contratados elegibles inscritas inscritos calificadas calificados que eran son fueron era es fue se
     identifican identificaron identifica como todas todos otras otros mas unicas unicos solas y ambas ambos bilingues
     cabeza sin hogar`,
  ),
);

/** What is owned by few people where it is few: "4 empresas de propietarios negros". */
const OWNED = new Set(
  words('empresas empresa negocios negocio firmas comercios tiendas restaurantes contratistas'),
);
const OWNERS = new Set(
  words('propiedad propietarios propietarias propietario propietaria duenos duenas dueno duena titularidad'),
);

/** Before a number: it names something, or is part of a date or a sum. */
const NAMES_SOMETHING = new Set(
  words(
    `distrito distritos zona zonas barrio meta metas objetivo objetivos accion acciones estrategia estrategias fase
     etapa paso pasos nivel niveles grado grados articulo articulos seccion secciones capitulo tabla tablas figura
     pagina paginas numero num no nro prioridad prioridades indicador indicadores medida medidas linea ruta escuela
     titulo parte punto ano anos edad edades grupo grupos categoria tipo version trimestre q af $ # € cada ningun
     ninguna dia dias enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
     region precinto estacion cohorte ronda opcion / . -`,
  ),
);

/** How many words are looked at after a number, at most. */
const NEAR = 8;

/** Counts below `threshold` beside the name of a group in Spanish. Linear in the length of the text. */
export function spanishCountsIn(plain: string, threshold: number): Span[] {
  const tokens = tokensOf(plain).map((token) => ({ ...token, word: withoutAccents(token.word) }));
  return tokens.flatMap((token, at) => {
    const count = numberOf(tokens, at);
    if (count === null || count < 1 || count >= threshold || isNoCount(tokens, at)) return [];
    const end = groupAfter(tokens, at);
    const last = end === null ? undefined : tokens[end];
    if (last) return [{ start: token.start, end: last.end }];
    const from = groupBefore(tokens, at);
    const first = from === null ? undefined : tokens[from];
    return first ? [{ start: first.start, end: token.end }] : [];
  });
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Both genders, alone and several, of words that end in "o". */
function bothGenders(all: string): string[] {
  return words(all).flatMap((word) => ['o', 'a', 'os', 'as'].map((ending) => word.replace(/o$/, ending)));
}

/** A number, or "una sola", "la única": one in other words. */
function numberOf(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.word ?? '';
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const before = tokens[at - 1]?.word ?? '';
  if (/^sol[oa]$/.test(word)) return /^una?$/.test(before) ? 1 : null;
  if (/^unic[oa]$/.test(word)) return /^(?:la|el)$/.test(before) ? 1 : null;
  // "Uno de los", "una de las": one of them; "solo una mujer": nobody else.
  if (/^una?$/.test(word))
    return (word === 'una' && tokens[at + 1]?.word === 'de') || /^(?:solo|solamente|unicamente)$/.test(before)
      ? 1
      : null;
  // English has the word too.
  if (word === 'once' && !isSpanish(tokens[at + 1])) return null;
  return NUMBERS.get(word) ?? null;
}

function isSpanish(token: Token | undefined): boolean {
  const word = token?.word ?? '';
  return PEOPLE.has(word) || GROUPS.has(word);
}

/** "distrito 3", "$3", "(1)", "menos de 5", "distritos 3 y 4". */
function isNoCount(tokens: readonly Token[], at: number): boolean {
  const [before, beforeThat] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  if (NAMES_SOMETHING.has(before)) return true;
  if (/^(?:de|que)$/.test(before) && beforeThat === 'menos') return true;
  return (
    /^(?:y|o|a|al|,)$/.test(before) &&
    /^\d+$/.test(beforeThat) &&
    NAMES_SOMETHING.has(tokens[at - 3]?.word ?? '')
  );
}

/** Where the name of the group ends that a number before it counts; null where it counts none. */
function groupAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.word === '(' || tokens[at + 1]?.word === ')') return null;
  let isOfPeople = false;
  let isOwned = false;
  for (let next = at + 1; next <= at + NEAR; next += 1) {
    const word = tokens[next]?.word ?? '\n';
    const end = nameAt(tokens, next, isOfPeople);
    if (end !== null) return isOwned && !isOfPeople ? null : lastOfName(tokens, end);
    if (PEOPLE.has(word) || OWNERS.has(word)) isOfPeople = true;
    else if (OWNED.has(word)) isOwned = true;
    else if (!BETWEEN.has(word) && !(NUMBERS.has(word) && word !== 'once') && !/^\d{1,4}$/.test(word))
      return null;
  }
  return null;
}

/** The last word of a group's name that begins at a place; null where none does. */
function nameAt(tokens: readonly Token[], at: number, isOfPeople: boolean): number | null {
  const word = tokens[at]?.word ?? '';
  const phrase = PHRASES.get(word)?.find((parts) =>
    parts.every((part, index) => tokens[at + index]?.word === part),
  );
  if (phrase) return at + phrase.length - 1;
  return GROUPS.has(word) || (isOfPeople && TRAITS.has(word)) ? at : null;
}

/** "mujeres latinas jóvenes": the words that still belong to the name. */
function lastOfName(tokens: readonly Token[], end: number): number {
  let last = end;
  for (let more = nameAt(tokens, last + 1, true); more !== null && more - end < NEAR;) {
    last = more;
    more = nameAt(tokens, last + 1, true);
  }
  return last;
}

/** What may stand between people and the number after them. */
const SAYS_COUNT = new Set(
  words(
    ': ( = - son eran fueron suman sumaron pasaron subieron bajaron de solo a contratadas contratados inscritas inscritos',
  ),
);
const ENDS_COUNT = /^(?:[.,;)!?\n]|de|a|y|en)$/;

/** Where the name of the group begins that a number after it counts: "Mujeres negras: 3". */
function groupBefore(tokens: readonly Token[], at: number): number | null {
  if (!ENDS_COUNT.test(tokens[at + 1]?.word ?? '\n')) return null;
  let back = at - 1;
  let said = 0;
  while (said < 3 && SAYS_COUNT.has(tokens[back]?.word ?? '')) {
    back -= 1;
    said += 1;
  }
  if (said === 0) return null;
  // The name is read from its first word on: "residentes negros", "personas con discapacidad".
  for (let from = back; from > back - NEAR; from -= 1) {
    const word = tokens[from]?.word ?? '';
    if (GROUPS.has(word) && from === back) return startOfName(tokens, from);
    if (PEOPLE.has(word)) {
      for (let name = from + 1; name <= back; name += 1) {
        if (nameAt(tokens, name, true) === back) return from;
      }
      return null;
    }
    if (!/^\p{L}/u.test(word)) return null;
  }
  return null;
}

function startOfName(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.word ?? '';
  return PEOPLE.has(before) || GROUPS.has(before) ? at - 1 : at;
}
