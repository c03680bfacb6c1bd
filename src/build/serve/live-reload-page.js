// Added to pages while `npm start` serves them: opens the page again when a new build is there. Its
// own address says which build the page is of. A page in a frame leaves it to the page around it.
if (window.parent === window) {
  const shown = new URL(document.currentScript.src).search.slice(1);
  new EventSource('/live-reload').addEventListener('message', ({data}) => {
    if (data !== shown) location.reload();
  });
}
