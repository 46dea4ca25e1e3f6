import type { NodeProps } from '@xyflow/react'
import { ChevronDown, ChevronUp, Ellipsis, Flag } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { NodeData } from '#picture/node-data.ts'
import type { MapNode } from './build-nodes.ts'
import { KindIcon } from './kind-icon.tsx'

/**
 * Brackets, unseen, around what a box shows beside its title. The spoken name (node-data.ts) says that in other words;
 * by the brackets it is an aside, and the visible name of a box is its title (WCAG 2.5.3). They are as wide as the
 * box, so that they are on screen wherever any of it is.
 */
const Aside = ({ children }: { readonly children: ReactNode }) => (
  <>
    <span className="map-bracket">{' ('}</span>
    {children}
    <span className="map-bracket">{')'}</span>
  </>
)

/** Opens and closes; the whole card is the button for the keyboard, so this is no button of its own. */
const Toggle = ({ data }: { readonly data: NodeData }) =>
  data.openable ? (
    <span className="map-toggle" data-toggle={data.id} title={data.toggleLabel}>
      {data.childCount > 0 && <span className="tabular-nums">{data.childCount}</span>}
      {data.open ? <ChevronUp size={14} /> : <ChevronDown size={14} />}
    </span>
  ) : null

const ProjectBadge = ({ data }: { readonly data: NodeData }) =>
  data.projectCount > 0 ? (
    <span className="map-projects" title={data.projectLabel}>
      <Flag size={11} strokeWidth={2} />
      <span className="tabular-nums">{data.projectCount}</span>
    </span>
  ) : null

const KindLabel = ({ data }: { readonly data: NodeData }) => (
  <span className="map-kind">
    {data.kind === 'more' && <Ellipsis size={13} />}
    {data.icon !== '' && <KindIcon name={data.icon} />}
    {data.isKindShown && (
      <span className="map-kind-name">{data.role === '' ? data.kindName : data.role}</span>
    )}
  </span>
)

const Summary = ({ data }: { readonly data: NodeData }) =>
  data.summaryLines > 0 && data.summary !== '' ? (
    <span className="map-summary" style={{ WebkitLineClamp: data.summaryLines }}>
      {data.summary}
    </span>
  ) : null

/** A closed box. */
export const CardNode = memo(({ data }: NodeProps<MapNode>) => (
  <div
    className="map-card"
    data-hue={data.hue}
    data-kind={data.kind}
    data-form={data.form}
    data-muted={data.outside}
    data-ghost={data.isGhost}
  >
    <span className="map-title">{data.title}</span>
    <Aside>
      <Summary data={data} />
      <span className="map-footer">
        <KindLabel data={data} />
        <ProjectBadge data={data} />
        <Toggle data={data} />
      </span>
    </Aside>
  </div>
))

/** An opened box: a title strip, and room for what is in it. */
export const FrameNode = memo(({ data }: NodeProps<MapNode>) => (
  <div
    className="map-frame"
    data-hue={data.hue}
    data-kind={data.kind}
    data-focus={data.isFocus}
    data-ghost={data.isGhost}
  >
    <div className="map-frame-title" style={{ height: data.titleHeight }}>
      <span className="map-title">{data.title}</span>
      <Aside>
        <ProjectBadge data={data} />
        <Toggle data={data} />
      </Aside>
    </div>
    <Aside>
      <Summary data={data} />
    </Aside>
  </div>
))

/** A band or a pillar: a title, and room for what is in it. */
export const PlaceNode = memo(({ data }: NodeProps<MapNode>) => (
  <div className="map-place" data-hue={data.hue} data-form={data.form}>
    <div
      className="map-place-title"
      data-place-title
      style={{ width: data.titleWidth, height: data.titleHeight }}
    >
      <span className="map-title">{data.title}</span>
    </div>
  </div>
))

/** A heading in the focus view, over the boxes that stand around. */
export const HeadingNode = memo(({ data }: NodeProps<MapNode>) => (
  <div className="map-heading" data-hue={data.hue}>
    <span className="map-title">{data.title}</span>
    <span className="map-heading-count tabular-nums">{data.childCount}</span>
  </div>
))
