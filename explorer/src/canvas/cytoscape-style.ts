import type cytoscape from 'cytoscape';
import { tokens } from '../theme/tokens.ts';

type Edge = cytoscape.EdgeSingular;
type Node = cytoscape.NodeSingular;

const hexagonPoints = (node: Node): string => {
  const indent = Math.min(0.5, 28 / Number(node.data('w')));
  const inner = (1 - indent).toFixed(3);
  return `-${inner} -1 ${inner} -1 1 0 ${inner} 1 -${inner} 1 -1 0`;
};

/** How nodes and links are drawn; the words lie over them as page text. */
export const cytoscapeStyle = [
  {
    selector: 'node',
    style: {
      width: 'data(w)',
      height: 'data(h)',
      shape: 'round-rectangle',
      'corner-radius': '5px',
      'background-color': tokens.surface,
      'border-width': 1.5,
      'border-color': tokens.slate,
      'overlay-opacity': 0,
      'outline-width': 0,
    },
  },
  { selector: 'node.prospect', style: { 'border-color': tokens.blue } },
  { selector: 'node.customer', style: { 'background-color': tokens.blue, 'border-color': tokens.blue } },
  { selector: 'node.stub', style: { 'border-color': tokens.stub, 'background-color': '#f7f8fa' } },
  {
    selector: 'node.person',
    style: { shape: 'ellipse', 'border-color': tokens.violet, 'background-color': tokens.surface },
  },
  { selector: 'node.person.stub', style: { 'border-color': tokens.stub, 'background-color': '#f7f8fa' } },
  { selector: 'node.person.customer', style: { 'background-color': tokens.violet } },
  {
    selector: 'node.hexagon',
    style: { shape: 'polygon', 'shape-polygon-points': hexagonPoints, 'border-color': tokens.teal },
  },
  { selector: 'node.hexagon.stub', style: { 'border-color': tokens.stub } },
  {
    selector: 'node.unknown',
    style: {
      shape: 'polygon',
      'shape-polygon-points': hexagonPoints,
      'border-style': 'dashed',
      'border-color': tokens.sub,
      'background-color': '#f4f5f7',
    },
  },
  {
    selector: 'node.rest',
    style: { 'border-color': tokens.faint, 'border-style': 'dashed', 'border-width': 1.25 },
  },
  {
    selector: 'node.subject',
    style: {
      'underlay-color': tokens.amber,
      'underlay-opacity': 0.16,
      'underlay-padding': 5,
      'underlay-shape': 'round-rectangle',
    },
  },
  {
    selector: 'node.tinted',
    style: {
      'underlay-color': 'data(tint)',
      'underlay-opacity': 0.3,
      'underlay-padding': 11,
      'underlay-shape': 'round-rectangle',
    },
  },
  {
    selector: 'node.evidence',
    style: {
      'underlay-color': tokens.amber,
      'underlay-opacity': 0.34,
      'underlay-padding': 6,
      'underlay-shape': 'round-rectangle',
    },
  },
  {
    selector: 'node:selected',
    style: { 'outline-width': 2, 'outline-color': tokens.ink, 'outline-offset': 3, 'outline-style': 'solid' },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(colour)',
      'line-style': (edge: Edge) => edge.data('line'),
      'line-dash-pattern': (edge: Edge) => edge.data('dash') ?? [6, 4],
      'line-cap': 'butt',
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'control-point-weights': (edge: Edge) => edge.data('weights'),
      'control-point-distances': (edge: Edge) => edge.data('distances'),
      'source-endpoint': (edge: Edge) => edge.data('from'),
      'target-endpoint': (edge: Edge) => edge.data('to'),
      'target-arrow-shape': (edge: Edge) => (edge.data('arrow') ? 'triangle' : 'none'),
      'target-arrow-color': 'data(colour)',
      'arrow-scale': (edge: Edge) => (Number(edge.data('width')) > 3 ? 0.7 : 0.9),
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge.evidence',
    style: { 'line-color': tokens.amber, 'target-arrow-color': tokens.amber, 'z-index': 9 },
  },
  { selector: 'edge.dimmed', style: { opacity: 0.4 } },
  {
    selector: 'edge:selected',
    style: { 'line-color': tokens.ink, 'target-arrow-color': tokens.ink, 'z-index': 10 },
  },
  {
    selector: 'edge.hover',
    style: { 'underlay-color': tokens.blue, 'underlay-opacity': 0.14, 'underlay-padding': 4 },
  },
] as unknown as cytoscape.StylesheetJson;
