// A frame without an origin of its own may run no module, and so no program of the page. This one script it may: what was
// asked for as the map alone is at least its drawing alone.
if (new URLSearchParams(location.search).has('embed')) document.documentElement.dataset.alone = '';
