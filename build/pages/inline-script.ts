// The one script in the page itself. It runs before anything is painted, and in a frame without an origin of its own, where
// no module does. What is asked for as the map alone is laid out as such at once; where the modules cannot be had, the
// page says at once that it is what it will be. The policy knows it by its hash.

const lines = [
  'const page=document.documentElement',
  "if(new URLSearchParams(location.search).has('embed'))page.dataset.alone=''",
  // The drawing is painted, and nothing else will come.
  "const rest=()=>document.querySelectorAll('[aria-busy]').forEach((it)=>it.setAttribute('aria-busy','false'))",
  "const fail=()=>{page.dataset.program='failed';document.readyState==='loading'?addEventListener('DOMContentLoaded',rest):rest()}",
  // An error of an element does not bubble.
  "addEventListener('error',({target})=>target.type==='module'&&fail(),true)",
];

/** In a block: its names are no names of the page's. */
export const inlineScript = `{${lines.join(';')}}`;
