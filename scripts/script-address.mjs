// Where the classic script has come from: it has no `import.meta`.
export const scriptAddress = document.currentScript?.src || document.baseURI;
