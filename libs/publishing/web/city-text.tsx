// Words that a city wrote, as published: with a direction of their own inside pages of any language.

/** A text of a release. It is kept apart from the page's own sentences, so that its direction and theirs never mix. */
export function CityText({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
