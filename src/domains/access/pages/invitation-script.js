/*
 * Takes the code of a mailed invitation out of the address, so that it stays in no history, and writes it into the form. A person sends it: a
 * program that looks at the addresses in a mail opens the page, and uses nothing up.
 */
(() => {
  const field = document.querySelector('form.typed input[name="code"]');
  const take = () => {
    const code = location.hash.slice(1);
    if (!field || !/^[0-9A-Za-z-]{24,40}$/.test(code)) return;
    history.replaceState(null, '', location.pathname + location.search);
    field.value = code;
  };
  take();
  addEventListener('hashchange', take); // the address was opened over this very page
})();
