// What is put into a page before anything of its own: it watches, and changes nothing. Runs in the browser by itself, so
// that it may use nothing from outside.

/** Milliseconds since navigation. */
export interface Watched {
  picture: number | null;
  arcs: number | null;
  /** When files were handed to the browser for saving. */
  saved: number[];
}

export function probe(): void {
  const watched: Watched = { picture: null, arcs: null, saved: [] };
  Object.assign(window, { watched });
  /** After the frame that shows what is there now. */
  const painted = (tell: (time: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => tell(performance.now());
      channel.port2.postMessage(null);
    });
  const lookForPicture = () => {
    const picture = document.querySelector('.first-view');
    const isWhole =
      picture !== null && (picture.nextElementSibling !== null || document.readyState !== 'loading');
    const isStyled = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
      ({ sheet }) => sheet !== null,
    );
    if (!isWhole || !isStyled) requestAnimationFrame(lookForPicture);
    else
      painted((time) => {
        // What was painted is on the screen a while later: not before the browser says so.
        new PerformanceObserver((list, observing) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first === undefined) return;
          watched.picture = Math.max(time, first.startTime);
          observing.disconnect();
        }).observe({ type: 'paint', buffered: true });
      });
  };
  requestAnimationFrame(lookForPicture);
  const lookForArcs = () => {
    if (document.querySelector('.map-frame[aria-busy="false"]') === null) return;
    observer.disconnect();
    painted((time) => {
      watched.arcs = time;
    });
  };
  const observer = new MutationObserver(lookForArcs);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download !== '') watched.saved.push(performance.now());
    click.call(this);
  };
}
