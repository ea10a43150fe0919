/** A place of the article at which a scene comes: which of the story's, and how far down it stands. */
export interface ScenePlace {
  readonly scene: number;
  readonly top: number;
}

/**
 * The scene whose place the reader came to last: the lowest that is not below the line; undefined above all of them. Of several
 * in one line the last counts, since it is read last.
 */
export const sceneReached = (places: readonly ScenePlace[], line: number): number | undefined =>
  places.reduce<ScenePlace | undefined>(
    (lowest, place) => (place.top <= line && !(lowest && place.top < lowest.top) ? place : lowest),
    undefined,
  )?.scene;
