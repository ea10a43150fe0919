/** Shows a dialog over the page; one that is open and has been out of the page since is not over it any more. */
export const showModal = (dialog: HTMLDialogElement): void => {
  if (dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
};
