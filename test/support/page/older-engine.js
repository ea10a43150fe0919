// Takes away what an engine of 2023 did not have, before anything else of the page runs.

delete Intl.Segmenter;
delete CSS.highlights;
delete globalThis.Highlight;
for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
  delete HTMLElement.prototype[name];
delete ElementInternals.prototype.states;

const unknown = /:popover-open|:state\(|:has\(/;
for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
  const ask = Element.prototype[name];
  Element.prototype[name] = function (selector) {
    if (/:popover-open|:state\(/.test(selector)) throw new SyntaxError(`${selector} is no selector`);
    return ask.call(this, selector);
  };
}

/** A style sheet without the rules and declarations that such an engine leaves out. */
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text) {
  replaceSync.call(this, text);
  const strip = (rules, owner) => {
    for (let i = rules.length - 1; i >= 0; i -= 1) {
      const rule = rules[i];
      if (rule.selectorText && unknown.test(rule.selectorText)) owner.deleteRule(i);
      else if (rule.cssRules?.length) strip(rule.cssRules, rule);
      for (const name of ['anchor-name', 'position-anchor', 'position-area', 'position-try-fallbacks'])
        rule.style?.removeProperty(name);
    }
  };
  strip(this.cssRules, this);
};
