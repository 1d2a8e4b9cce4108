// The one script in the page itself. It runs before anything is painted, and in a frame without an origin of its own, where
// no module does: what is asked for as the map alone is laid out as such at once. The policy knows it by its hash.

export const aloneScript =
  "if(new URLSearchParams(location.search).has('embed'))document.documentElement.dataset.alone=''";
