import { drainSteps, type Steps } from '../slices/run-in-slices';
import { attributeOf } from './attribute-of';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Where a walk begins: an element, or a whole document (old pages have more than one root element). */
export type WalkRoot = Element | Document;

/** What is called for the nodes of a tree, in the order of the document. */
export interface NodeVisitor {
  /** Called when an element begins; `false` leaves out everything inside it. */
  enter(element: Element, depth: number): boolean;
  /** Called when an element that was entered ends. */
  leave(element: Element): void;
  /** Called for every text node; `false` ends the walk. */
  text(node: Text): boolean;
}

interface Frame {
  element: Element;
  next: ChildNode | null;
  then: ChildNode | null;
}

function frameOf(element: Element): Frame {
  const declared = declaredShadow(element);
  if (declared) return { element, next: declared.firstChild, then: null };
  const shadow = element.shadowRoot;
  if (shadow) return { element, next: shadow.firstChild, then: element.firstChild };
  return { element, next: element.firstChild, then: null };
}

/** A serialised open shadow root stands in the page as `<template shadowrootmode>`. */
function declaredShadow(element: Element): ParentNode | null {
  if (element.localName !== 'template' || attributeOf(element, 'shadowrootmode') === null)
    return null;
  const { content } = element as HTMLTemplateElement;
  return content?.firstChild ? content : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

function nextNode(frame: Frame): ChildNode | null {
  if (!frame.next && frame.then) {
    frame.next = frame.then;
    frame.then = null;
  }
  const node = frame.next;
  frame.next = node ? node.nextSibling : null;
  return node;
}

/** Nodes between two places to pause. */
const NODES_A_STEP = 250;

function* walkElement(root: Element, visitor: NodeVisitor): Steps<void> {
  if (!visitor.enter(root, 0)) return;
  const stack: Frame[] = [frameOf(root)];
  let frame = stack.at(-1);
  for (let nodes = 1; frame; nodes += 1) {
    if (nodes % NODES_A_STEP === 0) yield undefined;
    const node = nextNode(frame);
    if (!node) {
      visitor.leave(frame.element);
      stack.pop();
    } else if (isElement(node)) {
      if (visitor.enter(node, stack.length)) stack.push(frameOf(node));
    } else if (isText(node) && !visitor.text(node)) return;
    frame = stack.at(-1);
  }
}

/**
 * Walks a tree a step at a time. A page that changes meanwhile may have nodes left out, and never keeps the walk going:
 * what is visited is bounded by the visitor.
 * @example drainSteps(walkingSteps(document, { enter: () => true, leave: () => undefined, text: () => true }))
 */
export function* walkingSteps(root: WalkRoot, visitor: NodeVisitor): Steps<void> {
  if (isElement(root)) yield* walkElement(root, visitor);
  else for (const node of root.childNodes) if (isElement(node)) yield* walkElement(node, visitor);
}

/**
 * Walks a tree without recursion, open shadow roots included, so that depth costs memory and never the stack.
 * @example walkNodes(document, { enter: () => true, leave: () => undefined, text: () => true })
 */
export function walkNodes(root: WalkRoot, visitor: NodeVisitor): void {
  drainSteps(walkingSteps(root, visitor));
}
