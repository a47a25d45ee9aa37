/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from connector.papr; edit that. */
/*
 * Configuring what has come.
 *
 * When something has been connected by `set-indicator`, or a migration has added nodes to the device tree, `ibm,configure-connector` makes it ready
 * for use and tells its part of the device tree: node by node, property by property, in as many calls as that takes. The tree is walked depth
 * first, and each answer says where it goes next.
 */
#ifndef PAPR_CONNECTOR_H
#define PAPR_CONNECTOR_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef PAPR_CONNECTOR_SIBLING
#define PAPR_CONNECTOR_SIBLING 1
#endif
#ifndef PAPR_CONNECTOR_CHILD
#define PAPR_CONNECTOR_CHILD 2
#endif
#ifndef PAPR_CONNECTOR_PROPERTY
#define PAPR_CONNECTOR_PROPERTY 3
#endif
#ifndef PAPR_CONNECTOR_PARENT
#define PAPR_CONNECTOR_PARENT 4
#endif
#ifndef PAPR_CONNECTOR_MORE_MEMORY
#define PAPR_CONNECTOR_MORE_MEMORY 5
#endif
#ifndef PAPR_CONNECTOR_UNSUPPORTED
#define PAPR_CONNECTOR_UNSUPPORTED -9001
#endif
#ifndef PAPR_CONNECTOR_UNFIT
#define PAPR_CONNECTOR_UNFIT -9002
#endif
#ifndef PAPR_CONNECTOR_UNUSABLE
#define PAPR_CONNECTOR_UNUSABLE -9003
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(PAPR_CONNECTOR_SIBLING, 1);
PAPR_SAME(PAPR_CONNECTOR_CHILD, 2);
PAPR_SAME(PAPR_CONNECTOR_PROPERTY, 3);
PAPR_SAME(PAPR_CONNECTOR_PARENT, 4);
PAPR_SAME(PAPR_CONNECTOR_MORE_MEMORY, 5);
PAPR_SAME(PAPR_CONNECTOR_UNSUPPORTED, -9001);
PAPR_SAME(PAPR_CONNECTOR_UNFIT, -9002);
PAPR_SAME(PAPR_CONNECTOR_UNUSABLE, -9003);

/**
 * struct papr_connector_work_area_value - The memory in which the tree is told: a page for one connector at a time.
 * @connector: The connector.
 * @state: Zero in the first call; the platform's affair afterwards.
 * @name_offset: Where the name of a node or of a property lies, with a NUL at its end.
 * @value_length: Length of the property's value in bytes.
 * @value_offset: Where the property's value lies.
 * @contents: Names, values, and what the platform keeps there.
 *
 * It goes back to each next call as it came. Offsets count from the start of the page.
 */
struct papr_connector_work_area_value {
	__u32 connector;
	__u32 state;
	__u32 name_offset;
	__u32 value_length;
	__u32 value_offset;
	__u8 contents[4076];
};

/* The same as it lies in memory. */
struct papr_connector_work_area {
	__be32 connector; /* 0x0 */
	__be32 state; /* 0x4 */
	__be32 name_offset; /* 0x8 */
	__be32 value_length; /* 0xC */
	__be32 value_offset; /* 0x10 */
	__u8 contents[4076]; /* 0x14 */
} PAPR_PACKED;
PAPR_SIZE(papr_connector_work_area, 4096);
PAPR_OFFSET(papr_connector_work_area, connector, 0x0);
PAPR_OFFSET(papr_connector_work_area, state, 0x4);
PAPR_OFFSET(papr_connector_work_area, name_offset, 0x8);
PAPR_OFFSET(papr_connector_work_area, value_length, 0xC);
PAPR_OFFSET(papr_connector_work_area, value_offset, 0x10);
PAPR_OFFSET(papr_connector_work_area, contents, 0x14);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_connector_work_area_read(const void *data, __u64 size, struct papr_connector_work_area_value *value)
{
	struct papr_reader r = papr_reader(data, size < 4096 ? size : 4096);

	value->connector = papr_take_be32(&r);
	value->state = papr_take_be32(&r);
	value->name_offset = papr_take_be32(&r);
	value->value_length = papr_take_be32(&r);
	value->value_offset = papr_take_be32(&r);
	papr_take_copy(&r, value->contents, 4076);
	papr_take(&r, 4096 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_connector_work_area_write(const struct papr_connector_work_area_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 4096 ? size : 4096);

	papr_give_be32(&w, value->connector);
	papr_give_be32(&w, value->state);
	papr_give_be32(&w, value->name_offset);
	papr_give_be32(&w, value->value_length);
	papr_give_be32(&w, value->value_offset);
	papr_give_bytes(&w, value->contents, 4076);
	papr_give_zeros(&w, 4096 - w.at);
	return papr_write_end(&w);
}

/* One ibm,configure-connector with nothing checked; the arguments are those of papr_configure_connector(). */
static inline long papr_configure_connector_once(__u32 work_area)
{
	const __u32 args[2] = { work_area, 0 };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_CONFIGURE_CONNECTOR, "ibm,configure-connector", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/* What ibm,configure-connector answers to arguments that break a rule, or 0. */
static inline long papr_configure_connector_check(__u32 work_area)
{
	if (!(((__u64)work_area % 4096) == 0))
		return RTAS_INVALID_PARAMETER;
	return 0;
}

/**
 * papr_configure_connector() - Configures what is at a connector, and tells its nodes and properties.
 * @work_area: Names the connector, and receives what is told.
 * @retry: how far to go on
 *
 * Sequences for different connectors may be mixed, each with a work area of its own. One that is not carried to its end can be begun anew, and what
 * it has told so far is not configured. After success and after errors the contents of the work area mean nothing.
 *
 * Gives up when @retry is used up and returns the last status.
 * Begin with 0 in the member state of @work_area.
 * Hand @work_area back as it came.
 * Each call brings a part: take it, and call again as long as the status is %PAPR_CONNECTOR_SIBLING or %PAPR_CONNECTOR_CHILD or %PAPR_CONNECTOR_PROPERTY or %PAPR_CONNECTOR_PARENT.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %RTAS_SUCCESS - The whole tree has been told, and is configured.
 * * %PAPR_CONNECTOR_SIBLING - A node, a sibling of the last one. Its name has been told.
 * * %PAPR_CONNECTOR_CHILD - A node, a child of the last one, or the first. Its name has been told.
 * * %PAPR_CONNECTOR_PROPERTY - A property of the last node. Its name and its value have been told.
 * * %PAPR_CONNECTOR_PARENT - Back to the parent of the last node.
 * * %PAPR_CONNECTOR_MORE_MEMORY - The work area is too small: a second page has to be given to the next call.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_INVALID_PARAMETER - There is no such connector.
 * * %PAPR_CONNECTOR_UNSUPPORTED - This system can't support what is there.
 * * %PAPR_CONNECTOR_UNFIT - This connector can't support what is there; another one could.
 * * %PAPR_CONNECTOR_UNUSABLE - What is there does not belong to the partition.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %RTAS_EXTENDED_DELAY_MIN to %RTAS_EXTENDED_DELAY_MAX - A device is busy. The status contains a hint how long to wait before the same call is made again.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_configure_connector(const struct papr_memory *work_area, struct papr_retry *retry)
{
	long rc;

	if (!papr_memory_fits(work_area, 4096, 0x100000000LL, 0))
		return RTAS_INVALID_PARAMETER;
	rc = papr_configure_connector_check((__u32)papr_address(work_area));
	if (rc)
		return rc;
	for (;;) {
		rc = papr_configure_connector_once((__u32)papr_address(work_area));
		if (!(rc == RTAS_BUSY || (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)) ||
		    !papr_rtas_go_on(retry, rc, papr_rtas_delay(rc)))
			return rc;
	}
}

/* What a status of ibm,configure-connector is as an errno: 0 or negative. */
static inline int papr_configure_connector_errno(long rc)
{
	if (rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX)
		return -EBUSY;
	switch (rc) {
	case RTAS_SUCCESS:
	case PAPR_CONNECTOR_SIBLING:
	case PAPR_CONNECTOR_CHILD:
	case PAPR_CONNECTOR_PROPERTY:
	case PAPR_CONNECTOR_PARENT:
		return 0;
	case PAPR_CONNECTOR_MORE_MEMORY:
		return -ENOMEM;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_CONNECTOR_UNSUPPORTED:
	case PAPR_CONNECTOR_UNFIT:
	case PAPR_CONNECTOR_UNUSABLE:
		return -ENODEV;
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
