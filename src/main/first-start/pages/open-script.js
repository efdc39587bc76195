/*
 * Takes the code of the first set-up out of the address, so that it stays in no history, and sends it with the form. A code that was refused
 * stands in no address any more, and is typed.
 */
(() => {
  const form = document.querySelector('form[data-open]');
  const take = () => {
    const code = location.hash.slice(1);
    if (!form || !/^[0-9A-Za-z-]{24,40}$/.test(code)) return;
    history.replaceState(null, '', location.pathname);
    form.elements.code.value = code;
    form.submit();
  };
  take();
  addEventListener('hashchange', take); // the address was pasted over that of this very page
})();
