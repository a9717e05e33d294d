package storage

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"os"
)

// glance makes sure that a stranger's file has our tables and nothing else,
// not more rows than any workshop, and no page that leads astray, before
// anybody looks closer: to bring an older file up to date reads all of it.
func glance(ctx context.Context, path string) error {
	if err := checkSchemaPages(path); err != nil {
		return err
	}
	db, conn, err := connect(ctx, path)
	if err != nil {
		return err
	}
	err = allowReading(ctx, conn)
	if err == nil {
		err = checkSchema(ctx, conn)
	}
	if err == nil {
		err = checkRows(ctx, conn)
	}
	if err == nil {
		err = checkPages(ctx, conn)
	}
	return errors.Join(err, conn.Close(), db.Close())
}

const (
	pageSize        = 4096 // of every file of ours
	mostSchemaPages = 50   // five times what our tables are declared on
	branch, leaf    = 0x05, 0x0d
)

// checkSchemaPages makes sure that a file declares no more than fits on a few
// pages. SQLite reads all of it before it can be asked anything, takes
// minutes over one that was made for that, and cannot be stopped.
//
// It looks into the file and into the log beside it: at page 1, where
// the tree of all declarations begins, and at the pages below.
func checkSchemaPages(path string) error {
	p, err := openPages(path)
	if err != nil {
		return err
	}
	defer p.close()
	below := make(map[uint32]bool)
	err = p.each(1, func(page []byte) error {
		switch tree := page[100:]; tree[0] {
		case branch:
			n := int(binary.BigEndian.Uint16(tree[3:]))
			if n > mostSchemaPages {
				return ErrNotWorkshop
			}
			below[binary.BigEndian.Uint32(tree[8:])] = true
			for i := range n {
				at := int(binary.BigEndian.Uint16(tree[12+2*i:]))
				if at+4 > len(page) {
					return ErrDamaged
				}
				below[binary.BigEndian.Uint32(page[at:])] = true
			}
		case leaf:
		default:
			return ErrDamaged
		}
		return nil
	})
	for number := range below {
		if err != nil {
			return err
		}
		err = p.each(number, func(page []byte) error {
			if page[0] != leaf {
				return ErrNotWorkshop
			}
			return nil
		})
	}
	return err
}

// pages are those of a file, and those in its log.
type pages struct {
	file, log *os.File
	logged    map[uint32][]int64 // where in the log a page stands
}

func openPages(path string) (*pages, error) {
	p := &pages{logged: make(map[uint32][]int64)}
	var err error
	if p.file, err = os.Open(path); err != nil {
		return nil, err
	}
	if p.log, err = os.Open(path + "-wal"); err == nil {
		err = p.readLog()
	} else if errors.Is(err, os.ErrNotExist) {
		err = nil
	}
	if err != nil {
		p.close()
		return nil, err
	}
	return p, nil
}

func (p *pages) close() {
	_ = p.file.Close() // they were only read
	if p.log != nil {
		_ = p.log.Close()
	}
}

// readLog notes where each page stands in the log. What an earlier log left
// behind in the file has other salts in front.
func (p *pages) readLog() error {
	header := make([]byte, 32)
	if _, err := io.ReadFull(p.log, header); errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return nil // there is nothing in it
	} else if err != nil {
		return err
	}
	if binary.BigEndian.Uint32(header[8:]) != pageSize {
		return ErrNotWorkshop
	}
	frame := make([]byte, 24)
	for at := int64(len(header)); ; at += int64(len(frame)) + pageSize {
		if _, err := p.log.ReadAt(frame, at); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if string(frame[8:16]) == string(header[16:24]) {
			number := binary.BigEndian.Uint32(frame)
			p.logged[number] = append(p.logged[number], at+int64(len(frame)))
		}
	}
}

// each calls do with every version of a page. What is not there is for SQLite
// to find.
func (p *pages) each(number uint32, do func(page []byte) error) error {
	read := func(from *os.File, at int64) error {
		page := make([]byte, pageSize)
		if _, err := from.ReadAt(page, at); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		return do(page)
	}
	err := read(p.file, (int64(number)-1)*pageSize)
	for _, at := range p.logged[number] {
		if err != nil {
			return err
		}
		err = read(p.log, at)
	}
	return err
}
