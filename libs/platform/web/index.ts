// What the pages use to speak with the API.
export { askPublic, type PublicAnswer } from './ask-public';
export { execute, executePublic, type Call } from './execute';
export { graphql } from './generated/inner/gql';
export { publicGraphql } from './generated/public/gql';
export type * as Inner from './generated/inner/graphql';
export type * as Public from './generated/public/graphql';
export { logInAddress, nextAddress } from './next-address';
export { formOf, formText } from './form';
export { handOut, type RefusedFile } from './file-answer';
export { notFound, notPublished } from './not-found';
export { apiUrl, isDemo, publicUrl, trustedProxies, webPort } from './environment';
