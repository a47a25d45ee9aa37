/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nodes.papr; edit that. */
/*
 * Changes of the device tree.
 *
 * When much has changed at once, above all when the partition has been migrated, the platform reports which nodes of the device tree are gone,
 * changed or new with `ibm,update-nodes`, and what has changed in a node with `ibm,update-properties`. New nodes are told by
 * `ibm,configure-connector`. Nodes are named by their property `ibm,phandle`.
 */
#ifndef PAPR_NODES_H
#define PAPR_NODES_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_NODES_MORE
#define PAPR_NODES_MORE 1
#endif
#ifndef PAPR_PROPERTIES_MORE
#define PAPR_PROPERTIES_MORE 1
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_NODES_MORE, 1);
PAPR_SAME(PAPR_PROPERTIES_MORE, 1);

/**
 * enum papr_change_scope - For which change reports are wanted. Negative values are those of an event log of type `resourceReassignment`, with the sign changed.
 * @PAPR_CHANGE_SCOPE_MIGRATION: Migration or hibernation.
 * @PAPR_CHANGE_SCOPE_FIRMWARE: New firmware, activated by `ibm,activate-firmware`.
 * @PAPR_CHANGE_SCOPE_DEVICE: A coherent platform facility. The first call names the device by its unit address.
 */
enum papr_change_scope {
	PAPR_CHANGE_SCOPE_MIGRATION = 1,
	PAPR_CHANGE_SCOPE_FIRMWARE = 2,
	PAPR_CHANGE_SCOPE_DEVICE = 3,
};

/**
 * enum papr_node_change - What has happened to nodes.
 * @PAPR_NODE_CHANGE_END: The list ends here.
 * @PAPR_NODE_CHANGE_DELETED: Gone.
 * @PAPR_NODE_CHANGE_UPDATED: Changed.
 * @PAPR_NODE_CHANGE_ADDED: New.
 */
enum papr_node_change {
	PAPR_NODE_CHANGE_END = 0,
	PAPR_NODE_CHANGE_DELETED = 1,
	PAPR_NODE_CHANGE_UPDATED = 2,
	PAPR_NODE_CHANGE_ADDED = 3,
};

/**
 * struct papr_added_node_value - A node that is new.
 * @parent: The node below which it is.
 * @connector: For `ibm,configure-connector`.
 */
struct papr_added_node_value {
	__u32 parent;
	__u32 connector;
};

/* The same as it lies in memory. */
struct papr_added_node {
	__be32 parent; /* 0x0 */
	__be32 connector; /* 0x4 */
} PAPR_PACKED;
PAPR_SIZE(papr_added_node, 8);
PAPR_OFFSET(papr_added_node, parent, 0x0);
PAPR_OFFSET(papr_added_node, connector, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_added_node_read(const void *data, __u64 size, struct papr_added_node_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->parent = papr_take_be32(&r);
	value->connector = papr_take_be32(&r);
	return papr_read_end(&r);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_added_node_next(struct papr_span *rest, struct papr_added_node_value *value)
{
	return papr_next(rest, papr_added_node_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_added_node_write(const struct papr_added_node_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be32(&w, value->parent);
	papr_give_be32(&w, value->connector);
	return papr_write_end(&w);
}

/**
 * struct papr_node_operation_value - A change, and the nodes that have changed so.
 * @change: What has happened to nodes. One of PAPR_NODE_CHANGE_*.
 * @count: How many nodes follow.
 * @by_change:
 * @by_change.deleted: The nodes are gone.
 * @by_change.deleted.nodes:
 * @by_change.updated: The nodes have changed; `ibm,update-properties` tells more.
 * @by_change.updated.nodes:
 * @by_change.added: The nodes are new.
 * @by_change.added.nodes: A node that is new.
 * @by_change.other: with any other number, the bytes as they are
 */
struct papr_node_operation_value {
	__u8 change;
	__u32 count;
	union {
		struct {
			struct papr_span nodes;
		} deleted;
		struct {
			struct papr_span nodes;
		} updated;
		struct {
			struct papr_span nodes;
		} added;
		struct papr_span other;
	} by_change;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_node_operation {
	__u8 change; /* 0x0 */
	__u8 count[3]; /* 0x1 */
} PAPR_PACKED;
PAPR_SIZE(papr_node_operation, 4);
PAPR_OFFSET(papr_node_operation, change, 0x0);
PAPR_OFFSET(papr_node_operation, count, 0x1);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_node_operation_read(const void *data, __u64 size, struct papr_node_operation_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->change = papr_take_8(&r);
	value->count = papr_take_be24(&r);
	switch (value->change) {
	case 1:
		value->by_change.deleted.nodes = papr_take_elements(&r, (__u64)value->count, PAPR_ALL, 4, NULL);
		break;
	case 2:
		value->by_change.updated.nodes = papr_take_elements(&r, (__u64)value->count, PAPR_ALL, 4, NULL);
		break;
	case 3:
		value->by_change.added.nodes = papr_take_elements(&r, (__u64)value->count, PAPR_ALL, 8, NULL);
		break;
	default:
		value->by_change.other = papr_take_bytes(&r, r.size - r.at);
		break;
	}
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_node_operation_size(const void *data, __u64 size)
{
	struct papr_node_operation_value value;

	return papr_node_operation_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_node_operation_next(struct papr_span *rest, struct papr_node_operation_value *value)
{
	return papr_next(rest, papr_node_operation_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_node_operation_write(const struct papr_node_operation_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_8(&w, value->change);
	papr_give_be24(&w, value->count);
	switch (value->change) {
	case 1:
		papr_allow(&w, value->by_change.deleted.nodes.count == (__u64)value->count);
		papr_give_elements(&w, &value->by_change.deleted.nodes, 4, NULL);
		break;
	case 2:
		papr_allow(&w, value->by_change.updated.nodes.count == (__u64)value->count);
		papr_give_elements(&w, &value->by_change.updated.nodes, 4, NULL);
		break;
	case 3:
		papr_allow(&w, value->by_change.added.nodes.count == (__u64)value->count);
		papr_give_elements(&w, &value->by_change.added.nodes, 8, NULL);
		break;
	default:
		papr_give_bytes(&w, value->by_change.other.data, value->by_change.other.size);
		break;
	}
	return papr_write_end(&w);
}

/**
 * struct papr_nodes_state_value - What a sequence of calls for changed nodes goes on from: it goes back to each next call as it came.
 * @state: Zero in the first call.
 * @unit_address: The unit address for the scope `device`, otherwise zero.
 */
struct papr_nodes_state_value {
	__u32 state;
	__u64 unit_address;
};

/* The same as it lies in memory. */
struct papr_nodes_state {
	__be32 state; /* 0x0 */
	__be64 unit_address; /* 0x4 */
	__u8 reserved_12[4]; /* 0xC */
} PAPR_PACKED;
PAPR_SIZE(papr_nodes_state, 16);
PAPR_OFFSET(papr_nodes_state, state, 0x0);
PAPR_OFFSET(papr_nodes_state, unit_address, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_nodes_state_read(const void *data, __u64 size, struct papr_nodes_state_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->state = papr_take_be32(&r);
	value->unit_address = papr_take_be64(&r);
	papr_take(&r, 4);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_nodes_state_write(const struct papr_nodes_state_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be32(&w, value->state);
	papr_give_be64(&w, value->unit_address);
	papr_give_zeros(&w, 4);
	return papr_write_end(&w);
}

/**
 * struct papr_nodes_work_area_value - The memory in which changed nodes are told.
 * @head: How far the changes have been told.
 * @operations: What has happened.
 *
 * After its head, which goes back to the next call as it came, it holds operations; deletions come first and additions last.
 */
struct papr_nodes_work_area_value {
	struct papr_nodes_state_value head;
	struct papr_span operations;
};

/* The same as it lies in memory. */
struct papr_nodes_work_area {
	struct papr_nodes_state head; /* 0x0 */
	__u8 rest_[4080]; /* 0x10 */
} PAPR_PACKED;
PAPR_SIZE(papr_nodes_work_area, 4096);
PAPR_OFFSET(papr_nodes_work_area, head, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_nodes_work_area_read(const void *data, __u64 size, struct papr_nodes_work_area_value *value)
{
	struct papr_reader r = papr_reader(data, size < 4096 ? size : 4096);

	papr_take_nested(&r, papr_nodes_state_read(r.data + r.at, r.size - r.at, &value->head));
	value->operations = papr_take_list(&r, 0, 1, papr_load_be, 0, papr_node_operation_size);
	papr_take(&r, 4096 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_nodes_work_area_write(const struct papr_nodes_work_area_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 4096 ? size : 4096);

	papr_give_nested(&w, papr_nodes_state_write(&value->head, w.data + w.at, w.size - w.at));
	papr_give_list(&w, &value->operations, 0, 1, papr_load_be, 0, papr_node_operation_size);
	papr_give_zeros(&w, 4096 - w.at);
	return papr_write_end(&w);
}

/**
 * struct papr_properties_state_value - What a sequence of calls for changed properties goes on from: it goes back to each next call as it came.
 * @node: The node.
 * @state: Zero in the first call.
 */
struct papr_properties_state_value {
	__u32 node;
	__u32 state;
};

/* The same as it lies in memory. */
struct papr_properties_state {
	__be32 node; /* 0x0 */
	__be32 state; /* 0x4 */
	__u8 reserved_8[8]; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_properties_state, 16);
PAPR_OFFSET(papr_properties_state, node, 0x0);
PAPR_OFFSET(papr_properties_state, state, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_properties_state_read(const void *data, __u64 size, struct papr_properties_state_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->node = papr_take_be32(&r);
	value->state = papr_take_be32(&r);
	papr_take(&r, 8);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_properties_state_write(const struct papr_properties_state_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be32(&w, value->node);
	papr_give_be32(&w, value->state);
	papr_give_zeros(&w, 8);
	return papr_write_end(&w);
}

/**
 * struct papr_properties_work_area_value - The memory in which changed properties are told.
 * @head: The node, and how far it has been told.
 * @count: How many properties are told here.
 * @properties: Their names and values.
 *
 * After its head, which goes back to the next call as it came, it holds the number of properties and the properties. Each is its
 * name with a NUL, a word, and its value: 0 for no value, 0x80000000 for a property that is gone, another positive number for the length of
 * the value or of its last part, a negative one for the length of a part that is not the last, with the sign changed. The first one has an empty name and
 * the path of the node for its value.
 */
struct papr_properties_work_area_value {
	struct papr_properties_state_value head;
	__u32 count;
	__u8 properties[4076];
};

/* The same as it lies in memory. */
struct papr_properties_work_area {
	struct papr_properties_state head; /* 0x0 */
	__be32 count; /* 0x10 */
	__u8 properties[4076]; /* 0x14 */
} PAPR_PACKED;
PAPR_SIZE(papr_properties_work_area, 4096);
PAPR_OFFSET(papr_properties_work_area, head, 0x0);
PAPR_OFFSET(papr_properties_work_area, count, 0x10);
PAPR_OFFSET(papr_properties_work_area, properties, 0x14);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_properties_work_area_read(const void *data, __u64 size, struct papr_properties_work_area_value *value)
{
	struct papr_reader r = papr_reader(data, size < 4096 ? size : 4096);

	papr_take_nested(&r, papr_properties_state_read(r.data + r.at, r.size - r.at, &value->head));
	value->count = papr_take_be32(&r);
	papr_take_copy(&r, value->properties, 4076);
	papr_take(&r, 4096 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_properties_work_area_write(const struct papr_properties_work_area_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 4096 ? size : 4096);

	papr_give_nested(&w, papr_properties_state_write(&value->head, w.data + w.at, w.size - w.at));
	papr_give_be32(&w, value->count);
	papr_give_bytes(&w, value->properties, 4076);
	papr_give_zeros(&w, 4096 - w.at);
	return papr_write_end(&w);
}

/* One ibm,update-nodes with nothing checked; the arguments are those of papr_update_nodes(). */
static inline long papr_update_nodes_once(__u32 work_area, __s32 scope)
{
	const __u32 args[2] = { work_area, (__u32)scope };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_UPDATE_NODES, "ibm,update-nodes", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,update-nodes answers to arguments that break a rule, or 0. */
static inline long papr_update_nodes_check(__u32 work_area)
{
	if (!(((__u64)work_area % 4096) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_update_nodes() - Tells which nodes have changed.
 * @work_area: Begins with the state of the sequence; receives the changes.
 * @scope: For which change. One of PAPR_CHANGE_SCOPE_*.
 * @retry: how far to go on
 *
 * Gives up when @retry is used up and returns the last status.
 * Begin with 0 in the member head.state of @work_area.
 * Hand the member head of @work_area back as it came.
 * Each call brings a part: take it, and call again as long as the status is %PAPR_NODES_MORE.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The rest has been told.
 * * %PAPR_NODES_MORE - There are more: call again.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - The work area is not aligned or not made ready, there is no such scope, or nothing of the kind has happened.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_update_nodes(const struct papr_memory *work_area, __s32 scope,
		struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(work_area, 4096, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	rc = papr_update_nodes_check((__u32)papr_address(work_area));
	if (rc)
		return rc;
	for (;;) {
		rc = papr_update_nodes_once((__u32)papr_address(work_area), scope);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,update-nodes is as an errno: 0 or negative. */
static inline int papr_update_nodes_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_NODES_MORE:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_BUSY:
		return -EBUSY;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/* One ibm,update-properties with nothing checked; the arguments are those of papr_update_properties(). */
static inline long papr_update_properties_once(__u32 work_area, __s32 scope)
{
	const __u32 args[2] = { work_area, (__u32)scope };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_UPDATE_PROPERTIES, "ibm,update-properties", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,update-properties answers to arguments that break a rule, or 0. */
static inline long papr_update_properties_check(__u32 work_area)
{
	if (!(((__u64)work_area % 4096) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_update_properties() - Tells what has changed in a node.
 * @work_area: Begins with the node and the state of the sequence; receives the changes.
 * @scope: For which change. One of PAPR_CHANGE_SCOPE_*.
 * @retry: how far to go on
 *
 * The changes can be asked for again and again, until others take their place.
 *
 * Gives up when @retry is used up and returns the last status.
 * Begin with 0 in the member head.state of @work_area.
 * Hand the member head of @work_area back as it came.
 * Each call brings a part: take it, and call again as long as the status is %PAPR_PROPERTIES_MORE.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The rest has been told.
 * * %PAPR_PROPERTIES_MORE - There are more: call again.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - The work area is not aligned or not made ready, there is no such scope, or nothing of the kind has happened.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_update_properties(const struct papr_memory *work_area, __s32 scope,
		struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(work_area, 4096, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	rc = papr_update_properties_check((__u32)papr_address(work_area));
	if (rc)
		return rc;
	for (;;) {
		rc = papr_update_properties_once((__u32)papr_address(work_area), scope);
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,update-properties is as an errno: 0 or negative. */
static inline int papr_update_properties_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_PROPERTIES_MORE:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_BUSY:
		return -EBUSY;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
